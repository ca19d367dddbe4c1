/** The least that a clip can be. */
export const img = {
  name: 'img',
  title: 'a bare `<img>`',
  docs: 'https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/img',
  packages: [],
  isFacadeOnly: true,
  embed: ({ poster, loading }) =>
    `<img src="${poster}" alt="" width="640" height="360" loading="${loading}">`,
};
