/** Plyr around hls.js, as its demo for hls.js does. */
export const plyr = {
  name: 'plyr',
  title: 'plyr + hls.js',
  docs: 'https://github.com/sampotts/plyr#demos',
  packages: ['plyr', 'hls.js'],
  hasScript: true,
  focus: '.plyr__control--overlaid',
  embed: ({ src, poster }) =>
    `<video class="player" controls playsinline data-src="${src}" data-poster="${poster}" width="640" height="360"></video>`,
};
