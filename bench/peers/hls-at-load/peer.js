/** hls.js as its README begins: at load, for each clip of the page. */
export const hlsAtLoad = {
  name: 'hls-at-load',
  title: 'hls.js at load',
  docs: 'https://github.com/video-dev/hls.js#getting-started',
  packages: ['hls.js'],
  hasScript: true,
  isStartedByScript: true,
  focus: 'video',
  embed: ({ src, poster }) =>
    `<video controls playsinline data-src="${src}" poster="${poster}" width="640" height="360"></video>`,
};
