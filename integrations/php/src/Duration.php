<?php

namespace NewsVideo;

/** Durations and positions: `165`, `2:45`, `1:02:45` or `PT2M45S`. */
final class Duration
{
    private const SECONDS_PER = [24 * 3600, 3600, 60, 1];

    /** A week. A longer clip is a typing error, and its badge would not fit on the poster. */
    private const MAX_SECONDS = 7 * 24 * 3600;

    /** The groups of each notation are days, hours, minutes and seconds. */
    private const NOTATIONS = [
        '/^()()()(\d+(?:\.\d+)?)\z/',
        '/^()()(\d{1,4}):([0-5]\d(?:\.\d+)?)\z/',
        '/^()(\d{1,3}):([0-5]?\d):([0-5]\d(?:\.\d+)?)\z/',
        '/^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?\z/i',
    ];

    /** @return float|null seconds, from 0 to a week; null for anything else */
    public static function parse(string $text): ?float
    {
        foreach (self::NOTATIONS as $notation) {
            $isMatch = preg_match($notation, Text::trim($text), $parts) === 1;
            $parts = array_slice($parts, 1);
            if (!$isMatch || implode('', $parts) === '') {
                continue;
            }
            $total = 0.0;
            foreach ($parts as $index => $part) {
                $total += (float) $part * self::SECONDS_PER[$index];
            }
            return $total <= self::MAX_SECONDS ? $total : null;
        }
        return null;
    }

    /** For `<time datetime>` and schema.org: `PT165S`. Rounded down. */
    public static function iso(float $seconds): string
    {
        return 'PT' . (int) floor($seconds) . 'S';
    }

    /** As a badge shows it: `02:45` below an hour, `1:02:45` from an hour on. Rounded down. */
    public static function badge(float $seconds): string
    {
        $whole = (int) floor($seconds);
        $tail = sprintf('%02d:%02d', intdiv($whole, 60) % 60, $whole % 60);
        return $whole >= 3600 ? intdiv($whole, 3600) . ':' . $tail : $tail;
    }

    /** The URL fragment that links to a moment of a clip: `#clip&t=01:12`. */
    public static function fragment(string $clipId, float $seconds): string
    {
        return '#' . Text::encodeUriComponent($clipId) . '&t=' . self::badge($seconds);
    }
}
