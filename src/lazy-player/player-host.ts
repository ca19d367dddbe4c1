import type { Report } from '../report/events.js';
import type { ReportSubject } from '../report/report-subject.js';
import type { SessionHost } from '../session/session-host.js';

/**
 * The members of `PlayerController` that the player uses. The controller exists before the player is loaded.
 */
export interface PlayerHost extends SessionHost {
  /** What a report would be about now. */
  readonly subject: ReportSubject;
  /** Dispatches a `news-video` event; false if a listener of the page prevented it. */
  report(report: Report): boolean;
}
