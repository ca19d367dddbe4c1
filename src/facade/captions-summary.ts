import { captionsBadge, isCaptions } from '../clip/text-tracks.js';
import { interpolate } from '../i18n/interpolate.js';
import type { FacadeMessages } from '../i18n/messages.js';

/** The languages of a clip's captions, as the poster shows them. */
export interface CaptionsSummary {
  /** `CC EN AR`; empty: no badge. */
  readonly badge: string;
  /** For screen readers: `Captions: English, العربية`; empty while it is unknown. */
  readonly description: string;
}

/** The marks of HLS: its streams may contain captions, which are unknown until a stream is loaded. */
const HLS_MARKS = ['m3u8', 'mpegurl'];

/** Summarizes the captions that are `<track>` children of the clip. */
export function captionsSummary(clip: Element, messages: FacadeMessages): CaptionsSummary {
  const tracks = Array.from(clip.querySelectorAll<HTMLTrackElement>(':scope > track')).filter(isCaptions);
  if (tracks.length === 0) return { badge: '', description: mayBeHls(clip) ? '' : messages.noCaptions };
  const languages = tracks.map(({ label, srclang }) => label || srclang).join(messages.separator);
  return { badge: captionsBadge(tracks), description: interpolate(messages.captionsIn, languages) };
}

/** Searches the whole markup of the clip. A false positive only omits the description "No captions". */
function mayBeHls(clip: Element): boolean {
  const markup = clip.outerHTML.toLowerCase();
  return HLS_MARKS.some((mark) => markup.includes(mark));
}
