<?php

namespace NewsVideo;

/** What JavaScript means by white space and by text. */
final class Text
{
    /** White space and line terminators of ECMAScript, for a character class of a pattern with the modifier `u`. */
    public const SPACE = '\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}';

    public static function isUtf8(string $text): bool
    {
        return preg_match('//u', $text) === 1;
    }

    /** Removes white space at both ends. Text that is not UTF-8 stays as it is. */
    public static function trim(string $text): string
    {
        return preg_replace('/^[' . self::SPACE . ']+|[' . self::SPACE . ']+\z/u', '', $text) ?? $text;
    }

    public static function hasSpace(string $text): bool
    {
        return preg_match('/[' . self::SPACE . ']/u', $text) === 1;
    }

    public static function upper(string $text): string
    {
        return function_exists('mb_strtoupper') ? mb_strtoupper($text, 'UTF-8') : strtoupper($text);
    }

    public static function lower(string $text): string
    {
        return function_exists('mb_strtolower') ? mb_strtolower($text, 'UTF-8') : strtolower($text);
    }

    /** A number or a string as JavaScript writes it. */
    public static function of($value): string
    {
        return is_float($value) ? str_replace('.0e', 'e', (string) json_encode($value)) : (string) $value;
    }

    /** As `encodeURIComponent()`. */
    public static function encodeUriComponent(string $text): string
    {
        return strtr(rawurlencode($text), ['%21' => '!', '%27' => "'", '%28' => '(', '%29' => ')', '%2A' => '*']);
    }
}
