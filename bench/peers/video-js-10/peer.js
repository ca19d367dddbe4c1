/** Video.js 10 with its default skin and its own engine for HLS. */
export const videoJs10 = {
  name: 'video-js-10',
  title: 'Video.js 10',
  docs: 'https://videojs.org/docs/framework/html/how-to/installation',
  packages: ['@videojs/html'],
  hasScript: true,
  focus: 'media-play-button',
  embed: ({ src, poster }) =>
    `<video-player poster="${poster}"><video-skin style="display: block; aspect-ratio: 16 / 9">` +
    `<hls-video src="${src}" preload="none" playsinline></hls-video></video-skin></video-player>`,
};
