import { readFile } from 'node:fs/promises';
import { peerNamed } from '../peers/all-peers.js';
import { PEER_BUILDS } from '../places.js';
import { packed } from './files.js';

/** Text between the clips, so that the page is laid out and scrolled as an article is. */
const PARAGRAPH =
  'What had happened could not be seen from the town. Four kilometres upstream the river had left its bed through three gaps that were cut on purpose, slipped over the grass and lain down. For fourteen hours a meadow was a lake. Then, slowly, it was a meadow again.';

const STYLE = `body{margin:0;font:18px/1.5 Georgia,serif}main{width:640px;margin:0 auto}h1{font-size:32px;line-height:1.2;margin:16px 0}p{margin:12px 0}.clip{width:640px;min-height:360px;margin:12px 0}.clip>img,.clip>video{display:block;width:640px;height:360px;object-fit:cover}`;

/**
 * An article with clips, embedded as a peer's documentation says.
 *
 * @param {string} path `/pages/<peer>.html`
 * @param {URLSearchParams} search `clips`: how many; `media`: in which packaging; `head`: the file with a
 *   clip's beginning is named
 */
export async function pageAt(path, search) {
  const peer = peerNamed(path.slice('/pages/'.length, -'.html'.length));
  if (!peer) return undefined;
  const media = search.get('media') ?? 'chunked';
  const clips = Array.from({ length: Number(search.get('clips') ?? 1) }, (_, index) =>
    clipOf(index + 1, media, search.has('head')),
  );
  const body = clips.map(
    (clip) => `<div class="clip" id="clip-${clip.number}">${peer.embed(clip)}</div>
<p>${PARAGRAPH}</p>`,
  );
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${peer.title}</title><link rel="icon" href="data:,"><style>${STYLE}</style>
${await headOf(peer)}</head>
<body><main><h1>The valley that learned to make room</h1>
${body.join('\n')}
</main></body></html>`;
  return { ...packed(Buffer.from(html), '.html'), isFresh: true };
}

/** What an author knows about a clip. The first is in view when the page opens. */
function clipOf(number, media, hasHead) {
  return {
    number,
    src: `/clips/${number}/${media}/master.m3u8`,
    head: hasHead ? `/clips/${number}/${media}/360p/head.mp4` : undefined,
    poster: `/clips/${number}/pictures/poster-640.jpg`,
    headline: 'How a meadow swallows a flood',
    isLead: number === 1,
    loading: number === 1 ? 'eager' : 'lazy',
  };
}

/** The peer's own lines, or those that Vite's build of its entry asks for. */
async function headOf(peer) {
  if (peer.head) return peer.head;
  if (!peer.hasScript) return '';
  const { styles, script } = JSON.parse(await readFile(`${PEER_BUILDS}/${peer.name}/head.json`, 'utf8'));
  const base = `/peers/${peer.name}/`;
  return [
    ...styles.map((style) => `<link rel="stylesheet" href="${base}${style}">`),
    `<script type="module" src="${base}${script}"></script>`,
  ].join('\n');
}
