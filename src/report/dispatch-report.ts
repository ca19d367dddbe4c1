import type { Clip } from '../clip/clip.js';
import { NewsVideoEvent, type Report } from './events.js';

/** The moment that a report is about. */
export interface ReportMoment {
  readonly clip: Clip;
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
export function dispatchReport(element: Element, report: Report, moment: ReportMoment): boolean {
  const { src, headline, durationSeconds } = moment.clip;
  const clip = {
    id: element.id,
    src: src || (element.querySelector(':scope > source')?.getAttribute('src') ?? ''),
    headline,
    duration: moment.mediaSeconds ?? durationSeconds,
  };
  return element.dispatchEvent(new NewsVideoEvent({ ...report, clip, position: moment.positionSeconds }));
}
