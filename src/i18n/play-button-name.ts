import { formatDuration } from './format-duration.js';
import type { FacadeMessages } from './messages.js';

/** What the play button's name tells. */
export interface PlayButtonContent {
  readonly title: string;
  readonly durationSeconds: number | undefined;
  readonly isLive: boolean;
}

/** Accessible name of the play button: "Play video: Title, 2 minutes 45 seconds". */
export function playButtonName(content: PlayButtonContent, words: FacadeMessages): string {
  const { title, durationSeconds, isLive } = content;
  const action = isLive ? words.playLive : words.play;
  const name = title ? action + words.titleSeparator + title : action;
  return durationSeconds === undefined
    ? name
    : name + words.separator + formatDuration(durationSeconds, words);
}
