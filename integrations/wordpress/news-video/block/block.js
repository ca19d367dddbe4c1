/**
 * The block in the editor.
 */
(({ blockEditor, blocks, data, element, i18n, serverSideRender: ServerSideRender }) => {
  const { h, Panels } = window.newsVideoEditor;
  const { __ } = i18n;

  const NAME = 'news-video/clip';

  /** Characters of a block's identifier that distinguish the clips of one article. */
  const ID_LENGTH = 6;

  const divisor = (one, other) => (other === 0 ? one : divisor(other, one % other));

  /** The ratio of a picture in its lowest terms. That of most clips is the default. */
  function ratioOf(width, height) {
    const common = divisor(width, height);
    const ratio = `${width / common}/${height / common}`;
    return ratio === '16/9' ? undefined : ratio;
  }

  /** What a file of the media library tells about itself. */
  function fieldsOfMedia({ url, fileLength, width, height }) {
    return {
      src: url,
      ...(fileLength ? { duration: fileLength } : {}),
      ...(width && height ? { aspectRatio: ratioOf(width, height) } : {}),
    };
  }

  /** Gives the clip a name for links. A copy of a block has the name of the original: it gets another one. */
  function useName({ attributes: { id }, clientId, setAttributes }) {
    const isTaken = data.useSelect((select) => {
      const { getBlock, getClientIdsWithDescendants } = select(blockEditor.store);
      const clips = getClientIdsWithDescendants()
        .map(getBlock)
        .filter((block) => block.name === NAME);
      const first = clips.find((block) => block.attributes.id === id);
      return first !== undefined && first.clientId !== clientId;
    });
    element.useEffect(() => {
      if (!id || isTaken) setAttributes({ id: `clip-${clientId.slice(0, ID_LENGTH)}` });
    }, [isTaken]);
  }

  function Placeholder({ setAttributes }) {
    return h(blockEditor.MediaPlaceholder, {
      icon: 'format-video',
      labels: {
        title: __('News video', 'news-video'),
        instructions: __(
          'Upload a file, choose one, or give the address of a stream or a file.',
          'news-video',
        ),
      },
      accept: 'video/*',
      allowedTypes: ['video'],
      onSelect: (media) => setAttributes(fieldsOfMedia(media)),
      onSelectURL: (src) => setAttributes({ src }),
    });
  }

  function Edit(props) {
    const { attributes } = props;
    const postId = data.useSelect((select) => select('core/editor')?.getCurrentPostId(), []);
    const hasSource = attributes.src || (attributes.sources || []).length > 0;
    useName(props);
    const preview = h(ServerSideRender, {
      block: NAME,
      attributes,
      httpMethod: 'POST',
      urlQueryArgs: Number.isInteger(postId) ? { post_id: postId } : {},
    });
    return h(
      'div',
      blockEditor.useBlockProps(),
      h(Panels, props),
      hasSource ? preview : h(Placeholder, props),
    );
  }

  // Rendered by PHP.
  blocks.registerBlockType(NAME, { edit: Edit, save: () => null });
})(window.wp);
