/** Video.js 8 with its own engine for HLS. */
export const videoJs = {
  name: 'video-js',
  title: 'video.js 8',
  docs: 'https://github.com/videojs/video.js#quick-start',
  packages: ['video.js'],
  hasScript: true,
  focus: '.vjs-big-play-button',
  embed: ({ src, poster }) =>
    `<video class="video-js" controls preload="none" playsinline poster="${poster}" width="640" height="360" data-setup="{}">` +
    `<source src="${src}" type="application/x-mpegURL"></video>`,
};
