import type { FirstWords } from './catalogue.js';
import { durationInWords } from './duration-in-words.js';
import { fill } from './fill.js';

/** What the play button's name tells. */
export interface PlayButtonContent {
  readonly title: string;
  readonly durationSeconds: number | undefined;
  readonly isLive: boolean;
}

/** Accessible name of the play button: "Play video: Title, 2 minutes 45 seconds". */
export function playButtonName(content: PlayButtonContent, words: FirstWords): string {
  const { title, durationSeconds, isLive } = content;
  const titled = isLive ? words.playLiveTitled : words.playTitled;
  const untitled = isLive ? words.playLive : words.play;
  const name = title ? fill(titled, title) : untitled;
  return durationSeconds === undefined
    ? name
    : name + words.separator + durationInWords(durationSeconds, words);
}
