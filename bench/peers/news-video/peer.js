/** This package, as its README says: two files of dist/, and the tag. */
export const newsVideo = {
  name: 'news-video',
  title: 'news-video',
  docs: '[README](../README.md#a-tag-to-paste)',
  packages: [],
  head: '<link rel="stylesheet" href="/dist/news-video.css"><script type="module" src="/dist/news-video.js"></script>',
  focus: 'button',
  player: 'news-video',
  knowsHead: true,
  embed: ({ src, head, poster, headline, loading }) =>
    `<news-video src="${src}"${head ? ` head="${head}"` : ''} poster="${poster}" headline="${headline}" duration="2:45" loading="${loading}"></news-video>`,
};
