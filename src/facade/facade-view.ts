import type { Clip } from '../clip/clip.js';
import { toIsoDuration } from '../clip/duration.js';
import { formatBadge } from '../i18n/clock-time.js';
import type { FacadeMessages } from '../i18n/messages.js';
import { playButtonName } from '../i18n/play-button-name.js';
import type { CaptionsSummary } from './captions-summary.js';
import type { Piece } from './pieces.js';

/** What stands on the poster is drawn from. */
export interface FacadeModel {
  readonly clip: Clip;
  /** The title as readers see it: the attribute's, or the slotted one's text. */
  readonly title: string;
  readonly words: FacadeMessages;
  readonly captions: CaptionsSummary;
  /** Where playing will begin, if a link or a script has said so; else 0. */
  readonly positionSeconds: number;
}

/** Title and badges; without a model, nothing. */
export function overlayPiece(model: FacadeModel | undefined): Piece {
  const is = 'div.overlay';
  if (!model) return { is, isThere: false };
  const { clip, captions, words } = model;
  return {
    is,
    pieces: [
      { is: 'slot.headline[part=headline][name=headline][aria-hidden=true]', text: clip.headline },
      {
        is: 'span.badge.cc[part=cc][aria-hidden=true]',
        isThere: captions.badge !== '',
        text: captions.badge,
      },
      { is: 'span.badge.live[part="badge live"][aria-hidden=true]', isThere: clip.isLive, text: words.live },
      timePiece(model),
    ],
  };
}

function timePiece({ clip, positionSeconds }: FacadeModel): Piece {
  const { isLive, durationSeconds } = clip;
  const times = isLive ? [] : [positionSeconds, durationSeconds].flatMap((seconds) => seconds || []);
  return {
    is: 'time.badge[part=badge][aria-hidden=true]',
    isThere: times.length > 0,
    attributes: { datetime: toIsoDuration(durationSeconds ?? positionSeconds) },
    text: times.map(formatBadge).join(' / '),
  };
}

/** As large as the box; without a model, nothing. Its name tells the title and the length: heard a second time, they only delay the reader. */
export function buttonPiece(model: FacadeModel | undefined): Piece {
  const is = 'button.play[part=play-button]';
  if (!model) return { is, isThere: false };
  const { clip, title, words, captions } = model;
  const { durationSeconds, isLive } = clip;
  return {
    is,
    attributes: {
      'aria-label': playButtonName({ title, durationSeconds, isLive }, words),
      'aria-description': captions.description || undefined,
    },
  };
}
