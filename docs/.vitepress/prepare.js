// Writes what the site has beside its pages into `generated/`: the files of dist/ that a page loads, the clips of the
// demo, the playground, and the parts of pages that come from the manifest and the README. `npm run build` has to run before.
//
//   node docs/.vitepress/prepare.js
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { clipPart } from './home/clip.js';
import { figuresPart } from './home/figures.js';
import { attributesPage } from './reference/attributes.js';
import { elements } from './reference/elements.js';
import { eventsPage, membersPage, stylingPage } from './reference/tables.js';
import { playground } from './vite.playground.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const generated = fileURLToPath(new URL('generated', import.meta.url));
const files = `${generated}/public`;

/** The parts of `dist/` that a page needs. */
const OF_A_PAGE = /\/dist(\/(news-video[\w-]*\.(js|css)|chunks|chunks\/[\w-]+\.js))?$/;

/** The parts of `demo/clips/` that are not the clips themselves. */
const OF_THE_MAKERS = /\/clips\/(make|scenes|stories|fonts|README\.md|make-clips\.js)/;

await rm(generated, { recursive: true, force: true });
await cp(`${root}/dist`, `${files}/news-video`, { recursive: true, filter: (path) => OF_A_PAGE.test(path) });
await cp(`${root}/demo/clips`, `${files}/clips`, {
  recursive: true,
  filter: (path) => !OF_THE_MAKERS.test(path),
});
await cp(`${root}/demo/pictures/icon.svg`, `${files}/icon.svg`);
await cp(`${root}/demo/clips/fonts/OFL.txt`, `${files}/schibsted-grotesk-licence.txt`);
await build(playground(files));
await rename(`${files}/playground.html`, `${files}/playground-frame.html`);

const { 'news-video': clip, 'news-video-transcript': transcript } = elements();
const parts = {
  attributes: attributesPage(clip),
  transcript: attributesPage(transcript),
  members: membersPage(clip),
  events: eventsPage(clip),
  styling: stylingPage(clip),
  clip: clipPart(),
  figures: figuresPart(await readFile(`${root}/README.md`, 'utf8')),
};
await mkdir(`${generated}/parts`);
for (const [name, markdown] of Object.entries(parts)) {
  await writeFile(`${generated}/parts/${name}.md`, markdown);
}
