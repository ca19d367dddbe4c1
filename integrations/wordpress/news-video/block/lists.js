/**
 * Controls of attributes that are lists: sources, tracks and chapters.
 */
(({ components, element, i18n }) => {
  const { h, nonEmpty, choose } = window.newsVideoEditor;
  const { __, sprintf } = i18n;

  /**
   * A list of items with the fields of `columns`, and buttons that add and remove one.
   *
   * @param {Object}   props   Of the block.
   * @param {string}   name    Of the attribute.
   * @param {Object}   texts   `item` is the name of an item, with its number; `add` is that of the button.
   * @param {Function} columns The controls of an item, from its fields and from what changes them.
   */
  function list({ attributes, setAttributes }, name, texts, columns) {
    const items = attributes[name] || [];
    const write = (changed) => setAttributes({ [name]: changed.length > 0 ? changed : undefined });
    const change = (index) => (fields) =>
      write(items.map((item, at) => (at === index ? { ...item, ...fields } : item)));
    const row = (item, index) =>
      h(
        'fieldset',
        { key: index, className: 'news-video-item' },
        h('legend', null, sprintf(texts.item, index + 1)),
        columns(item, change(index)),
        h(
          components.Button,
          {
            variant: 'link',
            isDestructive: true,
            onClick: () => write(items.filter((_, at) => at !== index)),
          },
          __('Remove', 'news-video'),
        ),
      );
    return h(
      element.Fragment,
      null,
      items.map(row),
      h(components.Button, { variant: 'secondary', onClick: () => write([...items, {}]) }, texts.add),
    );
  }

  const field = (item, change, name, label, options = {}) =>
    h(components.TextControl, {
      label,
      value: item[name] || '',
      onChange: (value) => change({ [name]: nonEmpty(value) }),
      ...options,
    });

  /** Streams and files, of which a browser plays the first one that it can. */
  function sources(props) {
    return list(
      props,
      'sources',
      /* translators: %d: the number of the source */
      { item: __('File %d', 'news-video'), add: __('Add a file', 'news-video') },
      (item, change) => [
        field(item, change, 'src', __('Address', 'news-video'), { key: 'src', type: 'url' }),
        h(
          element.Fragment,
          { key: 'choose' },
          choose({
            allowedTypes: ['video'],
            label: __('Choose from the media library', 'news-video'),
            onSelect: ({ url, mime }) => change({ src: url, type: mime }),
          }),
        ),
        field(item, change, 'type', __('MIME type', 'news-video'), { key: 'type', placeholder: 'video/mp4' }),
      ],
    );
  }

  const KINDS = [
    { value: 'captions', label: __('Captions', 'news-video') },
    { value: 'subtitles', label: __('Subtitles', 'news-video') },
    { value: 'descriptions', label: __('Descriptions', 'news-video') },
    { value: 'chapters', label: __('Chapters', 'news-video') },
    { value: 'metadata', label: __('Metadata', 'news-video') },
  ];

  /** WebVTT files. */
  function tracks(props) {
    return list(
      props,
      'tracks',
      /* translators: %d: the number of the track */
      { item: __('Track %d', 'news-video'), add: __('Add captions', 'news-video') },
      (item, change) => [
        field(item, change, 'src', __('Address of a WebVTT file', 'news-video'), { key: 'src', type: 'url' }),
        h(
          element.Fragment,
          { key: 'choose' },
          choose({
            allowedTypes: ['text/vtt'],
            label: __('Choose from the media library', 'news-video'),
            onSelect: ({ url }) => change({ src: url }),
          }),
        ),
        h(components.SelectControl, {
          key: 'kind',
          label: __('Kind', 'news-video'),
          options: KINDS,
          value: item.kind || 'captions',
          onChange: (kind) => change({ kind }),
        }),
        field(item, change, 'srclang', __('Language tag', 'news-video'), {
          key: 'srclang',
          placeholder: 'en',
        }),
        field(item, change, 'label', __('Name', 'news-video'), { key: 'label', placeholder: 'English' }),
        h(components.ToggleControl, {
          key: 'default',
          label: __('On by default', 'news-video'),
          checked: Boolean(item.default),
          onChange: (value) => change({ default: value }),
        }),
      ],
    );
  }

  /** Parts of the clip, for search results and the transcript. */
  function chapters(props) {
    return list(
      props,
      'chapters',
      /* translators: %d: the number of the chapter */
      { item: __('Chapter %d', 'news-video'), add: __('Add a chapter', 'news-video') },
      (item, change) => [
        field(item, change, 'title', __('Title', 'news-video'), { key: 'title' }),
        field(item, change, 'start', __('Begins at', 'news-video'), { key: 'start', placeholder: '1:05' }),
      ],
    );
  }

  Object.assign(window.newsVideoEditor, { sources, tracks, chapters });
})(window.wp);
