/** Media Chrome's controls around Mux's `<hls-video>`. */
export const mediaChrome = {
  name: 'media-chrome',
  title: 'media-chrome + hls-video-element',
  docs: 'https://www.media-chrome.org/docs/en/media-element',
  packages: ['media-chrome', 'hls-video-element'],
  hasScript: true,
  focus: 'media-play-button',
  // A finger on its picture shows and hides the controls, and does not play.
  touch: 'media-play-button',
  embed: ({ src, poster }) => `<media-controller>
<hls-video slot="media" src="${src}" preload="none" playsinline></hls-video>
<media-poster-image slot="poster" src="${poster}"></media-poster-image>
<media-control-bar>
<media-play-button></media-play-button><media-mute-button></media-mute-button><media-volume-range></media-volume-range>
<media-time-range></media-time-range><media-pip-button></media-pip-button><media-fullscreen-button></media-fullscreen-button>
</media-control-bar>
</media-controller>`,
};
