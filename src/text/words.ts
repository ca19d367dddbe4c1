import type { FirstWords } from './catalogue.js';
import { durationInWords } from './duration-in-words.js';

/** What the play button's name tells. */
export interface PlayButtonContent {
  readonly title: string;
  readonly durationSeconds: number | undefined;
  readonly isLive: boolean;
}

/** Accessible name of the play button: "Play video: Title, 2 minutes 45 seconds". */
export function playButtonName(content: PlayButtonContent, words: FirstWords): string {
  const { title, durationSeconds, isLive } = content;
  const action = isLive ? words.playLive : words.play;
  const name = title ? action + words.titleSeparator + title : action;
  return durationSeconds === undefined
    ? name
    : name + words.separator + durationInWords(durationSeconds, words);
}
