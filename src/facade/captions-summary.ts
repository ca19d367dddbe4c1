import { isCaptions } from '../clip/text-tracks.js';
import { interpolate } from '../i18n/interpolate.js';
import type { FacadeMessages } from '../i18n/messages.js';

/** What the poster says of captions: on a badge, and to those who cannot see it. */
export interface CaptionsSummary {
  /** `CC EN AR`; empty: no badge. */
  readonly badge: string;
  /** `Captions: English, العربية`; empty where nothing is known. */
  readonly description: string;
}

/** More tags would crowd the badge out of a narrow poster. */
const MOST_TAGS = 3;

/** HLS may bring captions of its own, and nobody knows before it is loaded. Looked for in the whole tag, with what is in it: a wrong guess leaves out a hint. */
const HLS = ['m3u8', 'mpegurl'];

/** Reads the note from the clip's tag and its `<track>` children. */
export function captionsSummary(clip: Element, words: FacadeMessages): CaptionsSummary {
  const tracks = Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track')).filter(isCaptions);
  if (tracks.length === 0) return { badge: '', description: isMaybeHls(clip) ? '' : words.noCaptions };
  const tags = [...new Set(tracks.map(({ srclang }) => srclang.split('-')[0]?.toUpperCase()))];
  const rest = tags.length - MOST_TAGS;
  const badge = ['CC', ...tags.slice(0, MOST_TAGS), rest > 0 ? `+${rest}` : ''].join(' ').trim();
  const languages = tracks.map(({ label, srclang }) => label || srclang).join(words.separator);
  return { badge, description: interpolate(words.captionsIn, languages) };
}

function isMaybeHls(clip: Element): boolean {
  const tag = clip.outerHTML.toLowerCase();
  return HLS.some((sign) => tag.includes(sign));
}
