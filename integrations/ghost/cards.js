// A clip as cards of Ghost's editor, and the partial for the theme.
//
//   node cards.js clip.json            prints the HTML of two HTML cards, to paste
//   node cards.js --partial /assets/   prints the partial; the files of dist/ are in that folder
import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { renderClip, renderFigure, renderHead, renderJsonLd } from 'news-video/server';

const ALL_MEMBERS = 'status:free,status:-free';

/** Who sees a card: readers of the site, or subscribers of the newsletter. */
const ON_THE_WEB = { web: { nonMember: true, memberSegment: ALL_MEMBERS }, email: { memberSegment: '' } };
const IN_EMAILS = { web: { nonMember: false, memberSegment: '' }, email: { memberSegment: ALL_MEMBERS } };

/**
 * Two HTML cards, as nodes of a post's `lexical` field: the clip for the site, and its figure for newsletters, which have
 * no scripts.
 *
 * @param clip the fields of a clip; with `uploadDate`, `poster` and `headline` it has structured data
 * @param options of `renderClip()`
 */
export function clipCards(clip, options) {
  const hasData = clip.uploadDate && clip.poster && clip.headline;
  return [
    htmlCard(renderClip(clip, options) + (hasData ? renderJsonLd(clip) : ''), ON_THE_WEB),
    htmlCard(renderFigure(clip, options), IN_EMAILS),
  ];
}

/**
 * What the theme's `default.hbs` has before `{{ghost_head}}`: the style sheet and the script.
 *
 * @param options of `renderHead()`; Ghost's theme has no lead clip
 */
export function themePartial(options) {
  return `${renderHead([], options)}\n`;
}

function htmlCard(html, visibility) {
  return { type: 'html', version: 1, html, visibility };
}

async function print([first, baseUrl]) {
  if (first === '--partial') {
    const { default: files } = await import('news-video/files.json', { with: { type: 'json' } });
    console.log(themePartial({ baseUrl, files }));
    return;
  }
  const [web, email] = clipCards(JSON.parse(await readFile(first, 'utf8')));
  console.log(`On the web:\n\n${web.html}\n\nIn emails:\n\n${email.html}`);
}

if (argv[1] === fileURLToPath(import.meta.url)) await print(argv.slice(2));
