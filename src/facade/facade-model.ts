import type { Clip } from '../clip/clip.js';
import type { Messages } from '../i18n/messages.js';
import type { CaptionsSummary } from './captions-summary.js';

/** What the poster's overlay and the play button are rendered from. */
export interface FacadeModel {
  readonly clip: Clip;
  /** The title as readers see it: the attribute's, or the slotted one's text. */
  readonly title: string;
  readonly messages: Messages;
  readonly captions: CaptionsSummary;
  /** Where playing begins, in seconds; 0 unless a link or a script has said so. */
  readonly positionSeconds: number;
  readonly onPlay: (event: Event) => void;
}
