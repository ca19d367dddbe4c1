import type { Report } from '../report/events.js';
import type { SessionHost } from '../session/session-host.js';

/** The page's side of a clip, as the player uses it. It exists before the player is loaded. */
export interface PlayerHost extends SessionHost {
  /** Dispatches `report` as an event; false if a listener of the page prevented what is reported. */
  report(report: Report): boolean;
}
