import { fileURLToPath } from 'node:url';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));

/** The tags of the playground that load the element's source, and its links to the other pages of the demo. */
const SOURCE = /^ *<(?:script|link)[^>]*"\.\.\/src\/.*\n/gm;
const NAVIGATION = /<nav aria-label="Demo pages">.*?<\/nav>/s;

/**
 * The configuration that builds the demo's playground as a page in a frame, with the element in the folder
 * `news-video/` beside it.
 */
export function playground(folder) {
  return {
    configFile: false,
    root: demo,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [{ name: 'playground-frame', transformIndexHtml: { order: 'pre', handler: withFiles } }],
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsDir: 'playground',
      rolldownOptions: { input: `${demo}/playground.html` },
    },
  };
}

function withFiles(html) {
  return {
    html: html.replace(SOURCE, '').replace(NAVIGATION, ''),
    tags: [
      { tag: 'link', attrs: { rel: 'stylesheet', href: 'news-video/news-video.css', 'vite-ignore': true } },
      ...['news-video', 'news-video-transcript'].map((name) => ({
        tag: 'script',
        attrs: { type: 'module', src: `news-video/${name}.js`, 'vite-ignore': true },
      })),
    ],
  };
}
