/**
 * Vidstack's elements with its default layout. `load="play"`: nothing of the stream before the reader asks.
 */
export const vidstack = {
  name: 'vidstack',
  title: 'vidstack',
  docs: 'https://www.vidstack.io/docs/player/getting-started/installation/web-components',
  packages: ['vidstack', 'hls.js'],
  hasScript: true,
  focus: 'media-play-button',
  embed: ({
    src,
    poster,
    headline,
  }) => `<media-player load="play" title="${headline}" src="${src}" aspect-ratio="16/9" playsinline>
<media-provider><media-poster class="vds-poster" src="${poster}" alt=""></media-poster></media-provider>
<media-video-layout></media-video-layout>
</media-player>`,
};
