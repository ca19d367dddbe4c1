/** What a careful newsroom builds by hand: a picture in a button, and hls.js from the click on. */
export const hlsOnClick = {
  name: 'hls-on-click',
  title: 'hls.js on click',
  docs: 'https://github.com/video-dev/hls.js#getting-started',
  packages: ['hls.js'],
  hasScript: true,
  focus: 'button',
  embed: ({ src, poster, headline, loading }) =>
    `<button class="facade" type="button" data-src="${src}" aria-label="Play: ${headline}">` +
    `<img src="${poster}" alt="" width="640" height="360" loading="${loading}"></button>`,
};
