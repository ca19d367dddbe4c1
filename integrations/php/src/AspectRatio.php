<?php

namespace NewsVideo;

/** Width ÷ height of a clip: `16/9`, `16:9` or `1.78`. */
final class AspectRatio
{
    public const DEFAULT = 16 / 9;

    /** The limits of the ratio. A narrower or wider frame would break the page's layout. */
    private const MIN = 1 / 4;
    private const MAX = 4;

    /** @return float|null from 0.25 to 4; null for anything else */
    public static function parse(string $text): ?float
    {
        $space = '[' . Text::SPACE . ']*';
        $number = '(\d+(?:\.\d+)?)';
        if (preg_match("~^$number(?:{$space}[/:]$space$number)?\\z~u", Text::trim($text), $parts) !== 1) {
            return null;
        }
        $height = (float) ($parts[2] ?? 1);
        $ratio = $height > 0 ? (float) $parts[1] / $height : 0;
        return $ratio >= self::MIN && $ratio <= self::MAX ? $ratio : null;
    }
}
