/**
 * The panels beside the editor.
 */
(({ blockEditor, components, i18n }) => {
  const { h, text, toggle, select, choose, url, sources, tracks, chapters } = window.newsVideoEditor;
  const { __ } = i18n;

  const LEVELS = [{ value: 0, label: __('No heading', 'news-video') }].concat(
    [2, 3, 4, 5, 6].map((level) => ({ value: level, label: `H${level}` })),
  );

  const TRANSCRIPTS = [
    { value: '', label: __('None', 'news-video') },
    { value: 'below', label: __('Below the clip', 'news-video') },
    { value: 'beside', label: __('Beside the clip, where it is wide', 'news-video') },
  ];

  const CORS = [
    { value: '', label: __('No CORS', 'news-video') },
    { value: 'anonymous', label: __('CORS', 'news-video') },
    { value: 'use-credentials', label: __('CORS with cookies', 'news-video') },
  ];

  const panel = (title, isOpen, ...content) =>
    h(components.PanelBody, { key: title, title, initialOpen: isOpen }, ...content);

  function texts(props) {
    return panel(
      __('Texts', 'news-video'),
      true,
      text(props, 'headline', __('Headline', 'news-video')),
      select(props, 'headlineLevel', __('Level of the headline', 'news-video'), LEVELS),
      text(props, 'caption', __('Caption', 'news-video'), { rows: 2 }),
      text(props, 'credit', __('Credit', 'news-video'), { placeholder: 'AFP' }),
      text(props, 'description', __('Description for search engines', 'news-video'), { rows: 2 }),
    );
  }

  function media(props) {
    return panel(
      __('Stream and files', 'news-video'),
      false,
      url(props, 'src', __('Address of the stream or file', 'news-video'), { allowedTypes: ['video'] }),
      text(props, 'duration', __('Duration', 'news-video'), { placeholder: '2:45' }),
      text(props, 'aspectRatio', __('Aspect ratio', 'news-video'), { placeholder: '16/9' }),
      text(props, 'start', __('Play from', 'news-video'), { placeholder: '0:05' }),
      text(props, 'end', __('Play to', 'news-video')),
      select(props, 'crossOrigin', __('Captions of another site need', 'news-video'), CORS),
      h('p', null, __('A file, such as an MP4, plays without script, too.', 'news-video')),
      sources(props),
    );
  }

  function poster(props) {
    const { posterId } = props.attributes;
    const remove = () => props.setAttributes({ posterId: undefined, poster: undefined });
    return panel(
      __('Poster', 'news-video'),
      false,
      choose({
        allowedTypes: ['image'],
        value: posterId,
        label: posterId ? __('Replace the poster', 'news-video') : __('Choose a poster', 'news-video'),
        onSelect: (image) => props.setAttributes({ posterId: image.id, poster: image.url }),
      }),
      posterId
        ? h(
            components.Button,
            { variant: 'link', isDestructive: true, onClick: remove },
            __('Remove', 'news-video'),
          )
        : text(props, 'poster', __('Address of an image', 'news-video'), { type: 'url' }),
      text(props, 'posterAlt', __('Alternative text', 'news-video'), {
        help: __('Empty, if the headline says what the image shows.', 'news-video'),
      }),
    );
  }

  function playback(props) {
    const { isLive } = props.attributes;
    return panel(
      __('Playback', 'news-video'),
      false,
      toggle(
        props,
        'isLead',
        __('Lead clip of the article', 'news-video'),
        __('Its poster is loaded first.', 'news-video'),
      ),
      toggle(props, 'isLive', __('Live', 'news-video')),
      isLive &&
        text(props, 'startDate', __('Begins', 'news-video'), { placeholder: '2026-11-30T08:00:00+01:00' }),
      isLive && text(props, 'endDate', __('Ends, or is expected to', 'news-video')),
      toggle(props, 'autoplay', __('Play by itself, without sound', 'news-video')),
      toggle(props, 'muted', __('Without sound', 'news-video')),
      toggle(props, 'loop', __('Repeat', 'news-video')),
    );
  }

  function captions(props) {
    return panel(
      __('Captions and transcript', 'news-video'),
      false,
      tracks(props),
      h('hr'),
      select(props, 'transcript', __('Transcript', 'news-video'), TRANSCRIPTS),
    );
  }

  function sharing(props) {
    return panel(
      __('Links and embeds', 'news-video'),
      false,
      text(props, 'id', __('Name in links', 'news-video'), {
        help: __('Links to a moment have it: #flood&t=1:05.', 'news-video'),
      }),
      text(props, 'href', __('Page of the clip', 'news-video'), { type: 'url' }),
      toggle(props, 'isEmbeddable', __('Other sites may show the clip', 'news-video')),
      text(props, 'expires', __('Available until', 'news-video'), { placeholder: '2027-11-30' }),
    );
  }

  window.newsVideoEditor.Panels = (props) =>
    h(
      blockEditor.InspectorControls,
      null,
      texts(props),
      media(props),
      poster(props),
      captions(props),
      panel(__('Chapters', 'news-video'), false, chapters(props)),
      playback(props),
      sharing(props),
    );
})(window.wp);
