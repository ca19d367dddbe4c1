/** Mux's player, with a stream of one's own. */
export const muxPlayer = {
  name: 'mux-player',
  title: '@mux/mux-player',
  docs: 'https://github.com/muxinc/elements/blob/main/packages/mux-player/REFERENCE.md',
  packages: ['@mux/mux-player'],
  hasScript: true,
  focus: 'media-play-button',
  embed: ({ src, poster, headline }) =>
    `<mux-player src="${src}" poster="${poster}" preload="none" title="${headline}"></mux-player>`,
};
