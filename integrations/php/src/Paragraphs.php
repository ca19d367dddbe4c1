<?php

namespace NewsVideo;

/** Joins cues into the paragraphs of a transcript. */
final class Paragraphs
{
    /** A paragraph of this length ends with its sentence: readers lose their place in longer ones. */
    private const LONG_SECONDS = 20;

    /** The end of a sentence in any script that marks one, with closing quotes and brackets. */
    private const SENTENCE_END = '/[.!?…؟۔。！？।॥]["\'”’»)\]]*\z/u';

    /** The description of a sound: "[music]". */
    private const SOUND = '/^[[(♪].*[\])♪]\z/su';

    /**
     * A paragraph ends where the voice changes, where a chapter begins, and after the first sentence that ends when
     * the paragraph is long enough. Cues without text are left out.
     *
     * @param array[] $cues in the order of time
     * @param array[] $chapters in the order of time; may be empty
     * @return array{title: string, voice: string, start: float, lines: array[]}[]
     */
    public static function of(array $cues, array $chapters): array
    {
        $paragraphs = [];
        $nextChapter = 0;
        $voice = '';
        foreach ($cues as $cue) {
            if ($cue['text'] === '') {
                continue;
            }
            $last = count($paragraphs) - 1;
            $chapter = self::chapterAt($chapters, $nextChapter, $cue);
            $isOtherVoice = $cue['voice'] !== $voice;
            if ($chapter !== null || $isOtherVoice || $last < 0 || self::isComplete($paragraphs[$last]['lines'])) {
                $last = array_push($paragraphs, [
                    'title' => $chapter === null ? '' : $chapters[$chapter]['text'],
                    'voice' => $isOtherVoice ? $cue['voice'] : '',
                    'start' => $cue['start'],
                    'lines' => [],
                ]) - 1;
            }
            $nextChapter = $chapter === null ? $nextChapter : $chapter + 1;
            $voice = $cue['voice'];
            $paragraphs[$last]['lines'][] = $cue;
        }
        return $paragraphs;
    }

    /** The index of the last chapter, from index `$next` on, that has begun by the middle of a cue. */
    private static function chapterAt(array $chapters, int $next, array $cue): ?int
    {
        $middle = ($cue['start'] + $cue['end']) / 2;
        for ($index = count($chapters) - 1; $index >= $next; $index -= 1) {
            if ($chapters[$index]['start'] <= $middle) {
                return $index;
            }
        }
        return null;
    }

    private static function isComplete(array $lines): bool
    {
        $last = end($lines);
        $isSentence = preg_match(self::SENTENCE_END, $last['text']) === 1 || preg_match(self::SOUND, $last['text']) === 1;
        return $isSentence && $last['end'] - $lines[0]['start'] >= self::LONG_SECONDS;
    }
}
