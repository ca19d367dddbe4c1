<?php

namespace NewsVideo;

/** Parses the cues of a WebVTT file as browsers do (W3C WebVTT, section 6.1). */
final class WebVtt
{
    /** A time: hours are optional, and may have any number of digits (WebVTT, section 6.3). */
    private const TIME = '(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)';
    private const TIMINGS = '/^[ \t\f]*' . self::TIME . '[ \t\f]*-->[ \t\f]*' . self::TIME . '/';

    /**
     * Settings, styles and regions are ignored: they concern the picture.
     *
     * @return array{start: float, end: float, text: string, voice: string}[] in the order of time
     * @throws InvalidClip if the first line is not that of a WebVTT file
     */
    public static function parse(string $file): array
    {
        if (!Text::isUtf8($file)) {
            throw new InvalidClip('The captions are no text: give UTF-8');
        }
        $text = str_replace("\0", "\u{FFFD}", preg_replace('/^\xEF\xBB\xBF/', '', $file));
        $lines = preg_split('/\r\n|\r|\n/', $text);
        if (preg_match('/^WEBVTT(?:[ \t]|\z)/', $lines[0]) !== 1) {
            throw new InvalidClip('The captions are not WebVTT: the first line is not "WEBVTT"');
        }
        $cues = [];
        $index = self::endOfHeader($lines);
        while ($index < count($lines)) {
            [$timings, $content, $index] = self::readBlock($lines, $index);
            if (preg_match(self::TIMINGS, $timings, $times) === 1) {
                $start = self::seconds(array_slice($times, 1, 4));
                $cues[] = ['start' => $start, 'end' => self::seconds(array_slice($times, 5))] + CueText::read($content);
            }
        }
        return self::sorted($cues);
    }

    /** Text track cue order (HTML, section 4.8.11.11.1). The sort of PHP 7 does not keep the order of equals. */
    private static function sorted(array $cues): array
    {
        $order = array_keys($cues);
        usort($order, static fn (int $one, int $other): int => $cues[$one]['start'] <=> $cues[$other]['start']
            ?: $cues[$other]['end'] <=> $cues[$one]['end']
            ?: $one <=> $other);
        return array_map(static fn (int $index): array => $cues[$index], $order);
    }

    /** The header ends with a blank line, or before the first line with an arrow. */
    private static function endOfHeader(array $lines): int
    {
        $count = count($lines);
        for ($index = 1; $index < $count; $index += 1) {
            if ($lines[$index] === '' || self::isTimings($lines[$index])) {
                return $index;
            }
        }
        return $count;
    }

    /**
     * Reads the block that begins at or after a line. A second arrow begins another block.
     *
     * @return array{string, string, int} the line with the arrow, the text, and the index of the line after the block
     */
    private static function readBlock(array $lines, int $start): array
    {
        while (($lines[$start] ?? null) === '') {
            $start += 1;
        }
        $hasId = !self::isTimings($lines[$start] ?? '') && self::isTimings($lines[$start + 1] ?? '');
        $first = $hasId ? $start + 1 : $start;
        $next = $first + 1;
        while (($lines[$next] ?? '') !== '' && !self::isTimings($lines[$next])) {
            $next += 1;
        }
        $timings = self::isTimings($lines[$first] ?? '') ? $lines[$first] : '';
        return [$timings, implode("\n", array_slice($lines, $first + 1, $next - $first - 1)), $next];
    }

    private static function isTimings(string $line): bool
    {
        return strpos($line, '-->') !== false;
    }

    private static function seconds(array $parts): float
    {
        [$hours, $minutes, $seconds, $milliseconds] = $parts;
        return (float) $hours * 3600 + (int) $minutes * 60 + (int) $seconds + (int) $milliseconds / 1000;
    }
}
