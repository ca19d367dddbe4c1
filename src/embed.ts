import { createClip } from './embed/create-clip.js';
import type { EmbeddedClip } from './embed/embedded-clip.js';
import { fitFrame } from './embed/frame-height.js';
import { parentPage } from './embed/parent-page.js';
import { servePlayerProtocol } from './embed/player-protocol.js';
import { readQuery } from './embed/read-query.js';

type ClipElement = HTMLElement & EmbeddedClip;

// The script of a page with one clip that fills a frame: of `embed.html`, and of those that renderEmbedPage() of
// the server renders. Not by `await` at the top of the module: Rolldown then splits the other chunks in more parts.
serveClip();

async function serveClip(): Promise<void> {
  const clip = document.querySelector<ClipElement>('news-video') ?? (await addClipOfQuery());
  await customElements.whenDefined('news-video');
  const parent = parentPage(originsOf('news-video-parent-origins'));
  fitFrame(clip, parent);
  if (parent) servePlayerProtocol(clip, parent);
}

async function addClipOfQuery(): Promise<ClipElement> {
  const origins = [location.origin, ...originsOf('news-video-media-origins')];
  const query = new URLSearchParams(location.search);
  const data = await readQuery(query, origins);
  const clip = createClip(data, origins) as ClipElement;
  if (typeof data.headline === 'string') document.title = data.headline;
  if (typeof data.lang === 'string') document.documentElement.lang = data.lang;
  document.documentElement.dir = query.get('dir') ?? 'auto';
  document.body.append(clip);
  return clip;
}

/** The origins that a `<meta>` of the page lists. */
function originsOf(name: string): readonly string[] {
  const content = document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? '';
  return content
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((url) => originOf(url, name));
}

function originOf(url: string, name: string): readonly string[] {
  const origin = URL.parse(url)?.origin;
  if (origin !== undefined && origin !== 'null') return [origin];
  console.error(
    `The page ignores ${JSON.stringify(url)} in <meta name="${name}">: write an origin, such as https://a.example`,
  );
  return [];
}
