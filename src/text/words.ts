import type { FirstWords } from './catalogue.js';
import { spokenDuration } from './spoken-duration.js';

/** Fills `{name}` in a catalogue's line. */
export function fill(line: string, values: Readonly<Record<string, string>>): string {
  // A function, so that a `$&` in a title is no pattern of replace().
  return line.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : placeholder,
  );
}

/** What the play button's name tells. */
export interface PlayButtonContent {
  readonly title: string;
  readonly durationSeconds: number | undefined;
  readonly isLive: boolean;
}

/** Accessible name of the play button: "Play video: Title, 2 minutes 45 seconds". `lang` is a BCP 47 tag. */
export function playButtonName(content: PlayButtonContent, words: FirstWords, lang: string): string {
  const { title, durationSeconds, isLive } = content;
  const titled = isLive ? words.playLiveTitled : words.playTitled;
  const untitled = isLive ? words.playLive : words.play;
  const name = title ? fill(titled, { title }) : untitled;
  return durationSeconds === undefined
    ? name
    : name + words.separator + spokenDuration(durationSeconds, lang);
}
