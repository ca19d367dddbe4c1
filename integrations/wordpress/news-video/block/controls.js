/**
 * Controls of the block's panels. Each is one attribute.
 */
(({ blockEditor, components, element, i18n }) => {
  const h = element.createElement;
  const { __ } = i18n;

  /** The value of an attribute, or none for an empty text: an empty attribute is not written. */
  const nonEmpty = (text) => (text === '' ? undefined : text);

  /** A line, or with `rows` some lines of text. */
  function text({ attributes, setAttributes }, name, label, options = {}) {
    const Control = options.rows ? components.TextareaControl : components.TextControl;
    return h(Control, {
      label,
      value: attributes[name] || '',
      onChange: (value) => setAttributes({ [name]: nonEmpty(value) }),
      ...options,
    });
  }

  function toggle({ attributes, setAttributes }, name, label, help) {
    return h(components.ToggleControl, {
      label,
      help,
      checked: Boolean(attributes[name]),
      onChange: (value) => setAttributes({ [name]: value }),
    });
  }

  function select({ attributes, setAttributes }, name, label, options) {
    const isNumber = typeof options[0].value === 'number';
    return h(components.SelectControl, {
      label,
      options,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: isNumber ? Number(value) : value }),
    });
  }

  /** A button that opens the media library. */
  function choose({ allowedTypes, label, onSelect, value }) {
    const button = ({ open }) => h(components.Button, { variant: 'secondary', onClick: open }, label);
    return h(
      blockEditor.MediaUploadCheck,
      null,
      h(blockEditor.MediaUpload, { allowedTypes, onSelect, value, render: button }),
    );
  }

  /** A URL, typed or chosen from the media library. */
  function url(props, name, label, { allowedTypes, help }) {
    return h(
      element.Fragment,
      null,
      text(props, name, label, { help, type: 'url', className: 'news-video-url' }),
      choose({
        allowedTypes,
        label: __('Choose from the media library', 'news-video'),
        onSelect: (media) => props.setAttributes({ [name]: media.url }),
      }),
    );
  }

  window.newsVideoEditor = { h, nonEmpty, text, toggle, select, choose, url };
})(window.wp);
