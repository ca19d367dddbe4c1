import { ATTRIBUTE_NAMES, ATTRIBUTES } from '../server/attributes.js';
import type { ClipData } from '../server/clip-data.js';
import { hasOwnUrls } from './own-urls.js';

/**
 * Creates `<news-video>` from the data of a clip, whoever wrote them. Fields with HTML are ignored, and so are URLs
 * of other origins than the given ones; an error in the console names them. The element checks the other fields.
 */
export function createClip(data: ClipData, origins: readonly string[]): HTMLElement {
  const { id, lang, sources, tracks, poster, posterSrcset, posterSizes: sizes, posterAlt: alt = '' } = data;
  const create = (name: string, attributes: Readonly<Record<string, unknown>>) => {
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) set(element, attribute, value, origins);
    return element;
  };
  const attributes = ATTRIBUTE_NAMES.map((name) => [name, data[ATTRIBUTES[name]]] as const);
  // The clip has no place in a column here.
  const clip = create('news-video', { id, lang, ...Object.fromEntries(attributes), layout: undefined });
  const formats = list(data.posterSources).map(({ type, srcset }) =>
    create('source', { type, srcset, sizes }),
  );
  if (formats.length > 0) {
    const picture = create('picture', { slot: 'poster' });
    picture.append(...formats, create('img', { alt, sizes, srcset: posterSrcset, src: poster }));
    clip.append(picture);
  }
  for (const { src, type } of list(sources)) clip.append(create('source', { src, type }));
  for (const { src, kind = 'captions', srclang, label, default: isDefault } of list(tracks))
    clip.append(create('track', { src, kind, srclang, label, default: isDefault }));
  return clip;
}

function set(element: HTMLElement, name: string, value: unknown, origins: readonly string[]): void {
  if (value === true) element.setAttribute(name, '');
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const text = String(value);
  if (hasOwnUrls(name, text, origins)) element.setAttribute(name, text);
  else
    console.error(
      `embed.html ignores ${name}=${JSON.stringify(text)}: it allows ${origins.join(', ')} alone`,
    );
}

/** The objects of a list; empty if `value` is none. */
function list<Item extends object>(value: readonly Item[] | undefined): readonly Item[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
