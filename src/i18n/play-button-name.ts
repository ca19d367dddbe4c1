import { formatDuration } from './format-duration.js';
import type { FacadeMessages } from './messages.js';

/** The facts in the play button's name. */
export interface PlayButtonContent {
  /** Empty: unknown. */
  readonly title: string;
  readonly durationSeconds: number | undefined;
  readonly isLive: boolean;
}

/**
 * The accessible name of the play button: "Play video: Title, 2 minutes 45 seconds". Unknown facts are
 * omitted.
 */
export function playButtonName(content: PlayButtonContent, messages: FacadeMessages): string {
  const { title, durationSeconds, isLive } = content;
  const action = isLive ? messages.playLive : messages.play;
  const name = title ? action + messages.titleSeparator + title : action;
  return durationSeconds === undefined
    ? name
    : name + messages.separator + formatDuration(durationSeconds, messages);
}
