/**
 * The tags that each page has in its `<head>`: the icon, and the element, as the README tells an author to bring it
 * into a page.
 *
 * @param root URL of the site's root, relative to the page, with a slash at its end
 * @param fonts URLs of the fonts of the page's text
 */
export function pageHead(root, fonts = []) {
  const files = `${root}news-video/`;
  return [
    ['link', { rel: 'icon', href: `${root}icon.svg` }],
    ...fonts.map((href) => [
      'link',
      { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' },
    ]),
    ['link', { rel: 'stylesheet', href: `${files}news-video.css` }],
    ['link', { rel: 'stylesheet', href: `${files}news-video-transcript.css` }],
    ['script', { type: 'module', src: `${files}news-video.js` }],
    ['script', { type: 'module', src: `${files}news-video-transcript.js` }],
  ];
}
