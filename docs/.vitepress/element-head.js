/**
 * The tags of the `<head>` that bring the element into a page, as the README tells an author to write them.
 *
 * @param root the relative URL of the site's root, with a slash at its end
 */
export function elementHead(root) {
  const files = `${root}news-video/`;
  return [
    ['link', { rel: 'stylesheet', href: `${files}news-video.css` }],
    ['link', { rel: 'stylesheet', href: `${files}news-video-transcript.css` }],
    ['script', { type: 'module', src: `${files}news-video.js` }],
    ['script', { type: 'module', src: `${files}news-video-transcript.js` }],
  ];
}
