import type { Cue } from './cue.js';

/** Consecutive cues of one voice, in one chapter. */
export interface Paragraph {
  /** Title of the chapter that begins with this paragraph; empty if none does. */
  readonly title: string;
  /** Name of the voice, if it differs from the paragraph before; empty if it is the same or unknown. */
  readonly voice: string;
  readonly startSeconds: number;
  /** One line for each cue. */
  readonly lines: readonly Cue[];
}

/** A paragraph of this length ends with its sentence: readers lose their place in longer ones. */
const LONG_SECONDS = 20;

/** The end of a sentence in any script that marks one, with closing quotes and brackets. */
const SENTENCE_END = /[.!?…؟۔。！？।॥]["'”’»)\]]*$/;

/** The description of a sound: "[music]". */
const SOUND = /^[[(♪].*[\])♪]$/s;

/**
 * Joins cues into paragraphs. A paragraph ends where the voice changes, where a chapter begins, and after the
 * first sentence that ends when the paragraph is long enough. Cues without text are left out.
 *
 * @param cues in the order of time
 * @param chapters in the order of time; may be empty
 */
export function paragraphsOf(cues: readonly Cue[], chapters: readonly Cue[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let lines: Cue[] = [];
  let nextChapter = 0;
  let voice = '';

  for (const cue of cues.filter(({ text }) => text)) {
    const chapter = chapterAt(chapters, nextChapter, cue);
    const isOtherVoice = cue.voice !== voice;
    if (chapter || isOtherVoice || lines.length === 0 || isComplete(lines)) {
      lines = [];
      paragraphs.push({
        title: chapter?.text ?? '',
        voice: isOtherVoice ? cue.voice : '',
        startSeconds: cue.startSeconds,
        lines,
      });
    }

    if (chapter) nextChapter = chapters.indexOf(chapter) + 1;
    voice = cue.voice;
    lines.push(cue);
  }
  return paragraphs;
}

/** The last of the chapters from index `next` on that has begun by the middle of a cue. */
function chapterAt(
  chapters: readonly Cue[],
  next: number,
  { startSeconds, endSeconds }: Cue,
): Cue | undefined {
  const middleSeconds = Number.isFinite(endSeconds) ? (startSeconds + endSeconds) / 2 : startSeconds;
  return chapters.slice(next).findLast((chapter) => chapter.startSeconds <= middleSeconds);
}

function isComplete(lines: readonly Cue[]): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  const isSentence = SENTENCE_END.test(last.text) || SOUND.test(last.text);
  return isSentence && last.endSeconds - first.startSeconds >= LONG_SECONDS;
}
