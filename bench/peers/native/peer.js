/** The browser's own player, and its own HLS. */
export const native = {
  name: 'native',
  title: 'native `<video>`',
  docs: 'https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/video',
  packages: [],
  isStartedByScript: true,
  focus: 'video',
  embed: ({ src, poster }) =>
    `<video controls preload="none" playsinline src="${src}" poster="${poster}" width="640" height="360"></video>`,
};
