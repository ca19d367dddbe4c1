import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DIST } from '../../places.js';

/** `import` would fail before `dist/` is built, which a run does after it has loaded this file. */
const require = createRequire(import.meta.url);

/** The package as `docs/server.md` says. It plays as the tag alone does. */
export const newsVideoServer = {
  name: 'news-video-server',
  title: 'news-video, HTML from the server',
  docs: '[Server](server.md)',
  packages: [],
  isFacadeOnly: true,
  get head() {
    const { renderHead } = require(`${DIST}/esm/server.js`);
    const files = require(`${DIST}/files.json`);
    const styles = readFileSync(`${DIST}/${files.styles}`, 'utf8');
    const lead = { poster: '/clips/1/pictures/poster-640.jpg', loading: 'eager' };
    return renderHead([lead], { baseUrl: '/dist/', files, styles });
  },
  embed: ({ src, poster, headline, loading }) => {
    const { renderClip } = require(`${DIST}/esm/server.js`);
    return renderClip({ src, poster, headline, duration: '2:45', loading });
  },
};
