import type { Clip } from '../clip/clip.js';
import type { Messages } from '../i18n/messages.js';
import type { CaptionsSummary } from './captions-summary.js';

/** The data of the poster's overlay and the play button. */
export interface FacadeModel {
  readonly clip: Clip;
  /** The title as readers see it: the attribute's, or the slotted one's text. */
  readonly title: string;
  readonly messages: Messages;
  readonly captions: CaptionsSummary;
  /** Where playback starts, in seconds; 0 unless a link or a script has set the position. */
  readonly positionSeconds: number;
  readonly onPlay: (event: Event) => void;
}
