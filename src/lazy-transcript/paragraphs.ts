import type { Cue } from '../clip/cue.js';

/** What is read in one go: by one voice, in one chapter. */
export interface Paragraph {
  /** Title of the chapter that begins here; empty elsewhere. */
  readonly title: string;
  /** Who speaks, where the voice has changed; empty where it goes on, or is unknown. */
  readonly voice: string;
  readonly startSeconds: number;
  /** As they are spoken; each can be played by itself. */
  readonly lines: readonly Cue[];
}

/** Longer than this, a paragraph ends with its sentence: an eye loses its place in a column of text without an end. */
const LONG_SECONDS = 20;

/** The end of a sentence in any script that marks one, with what may close behind it. */
const SENTENCE_END = /[.!?…؟۔。！？।॥]["'”’»)\]]*$/;

/** A sound that is described, and no speech: "[music]". */
const SOUND = /^[[(♪].*[\])♪]$/s;

/** Joins cues into paragraphs: where the voice changes, where a chapter begins, and where a sentence ends that has gone on for long. */
export function paragraphsOf(cues: readonly Cue[], chapters: readonly Cue[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: Cue[] = [];
  let next = 0;
  let voice = '';
  for (const cue of cues.filter(({ text }) => text)) {
    const title = titleAt(chapters, next, cue);
    const isOther = cue.voice !== voice;
    if (title || isOther || lines.length === 0 || isFull(lines)) {
      lines = [];
      paragraphs.push({
        title: title?.text ?? '',
        voice: isOther ? cue.voice : '',
        startSeconds: cue.startSeconds,
        lines,
      });
    }
    if (title) next = chapters.indexOf(title) + 1;
    voice = cue.voice;
    lines.push(cue);
  }
  return paragraphs;
}

/** The chapter that has begun by the time of a cue, if its title is still to be given; of several, the last. */
function titleAt(chapters: readonly Cue[], next: number, { startSeconds, endSeconds }: Cue): Cue | undefined {
  const middleSeconds = Number.isFinite(endSeconds) ? (startSeconds + endSeconds) / 2 : startSeconds;
  return chapters.slice(next).findLast((chapter) => chapter.startSeconds <= middleSeconds);
}

function isFull(lines: readonly Cue[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  const isSentence = SENTENCE_END.test(last.text) || SOUND.test(last.text);
  return isSentence && last.endSeconds - first.startSeconds >= LONG_SECONDS;
}
