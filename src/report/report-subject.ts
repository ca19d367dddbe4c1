import type { Clip } from '../clip/clip.js';
import type { ReportedClip } from './events.js';

type ReportingElement = Element & { readonly clip: Clip };

/** The position of the clip at the time of a report. */
export interface ReportedPosition {
  /** In seconds of the media's timeline. */
  readonly positionSeconds: number;
  /** The media's own duration; undefined until it is known. */
  readonly mediaSeconds: number | undefined;
}

/** What a report is about: the clip that is in the element now, and the position in seconds of the media's timeline. */
export interface ReportSubject {
  readonly clip: ReportedClip;
  readonly position: number;
}

/** Reads what a report about `element` would be about now. */
export function readSubject(
  element: ReportingElement,
  { positionSeconds: position, mediaSeconds }: ReportedPosition,
): ReportSubject {
  const { src, headline, durationSeconds, isLive } = element.clip;
  return {
    clip: {
      id: element.id,
      src: src || (element.querySelector(':scope > source')?.getAttribute('src') ?? ''),
      headline,
      duration: isLive ? undefined : (mediaSeconds ?? durationSeconds),
    },
    position,
  };
}
