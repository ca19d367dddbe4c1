import type { Clip } from '../clip/clip.js';
import { NewsVideoEvent, type Report } from './events.js';

/** The position of the clip at the time of a report. */
export interface ReportedPosition {
  /** In seconds of the media's timeline. */
  readonly positionSeconds: number;
  /** The media's own duration; undefined until it is known. */
  readonly mediaSeconds: number | undefined;
}

/**
 * Dispatches a report on `element` as a `news-video` event.
 *
 * @returns false if a listener of the page prevented it
 */
export function dispatchReport(
  element: Element & { readonly clip: Clip },
  report: Report,
  { positionSeconds: position, mediaSeconds }: ReportedPosition,
): boolean {
  const { src, headline, durationSeconds } = element.clip;
  const clip = {
    id: element.id,
    src: src || (element.querySelector(':scope > source')?.getAttribute('src') ?? ''),
    headline,
    duration: mediaSeconds ?? durationSeconds,
  };
  return element.dispatchEvent(new NewsVideoEvent({ ...report, clip, position }));
}
