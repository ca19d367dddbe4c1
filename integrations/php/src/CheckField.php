<?php

namespace NewsVideo;

/** Checks single fields of a clip. */
final class CheckField
{
    /** A date, or a date and time with a time zone (RFC 3339, section 5.6). */
    private const DATE = '/^(\d{4})-(\d{2})-(\d{2})'
        . '(T([01]\d|2[0-3]|24(?=:00(:00(\.0+)?)?[Z+-])):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?\z/';

    /** @throws InvalidClip with the name of a field, and its value */
    public static function reject(string $field, $value, string $expected): void
    {
        throw new InvalidClip("clip.$field is " . self::shown($value) . ": $expected");
    }

    /** A value as an error message shows it. */
    public static function shown($value): string
    {
        if (is_string($value)) {
            return Html::json($value);
        }
        if (is_array($value) || is_object($value)) {
            return '[object]';
        }
        return $value === null ? 'undefined' : (is_bool($value) ? var_export($value, true) : Text::of($value));
    }

    /** HTML has no way to write NUL, and no page can have bytes that are not UTF-8. */
    public static function text(string $field, $value): void
    {
        if ($value === null) {
            return;
        }
        if (!is_string($value)) {
            self::reject($field, $value, 'give a string');
        }
        if (strpos($value, "\0") !== false || !Text::isUtf8($value)) {
            self::reject($field, $value, 'HTML cannot have this character');
        }
    }

    public static function boolean(string $field, $value): void
    {
        if ($value !== null && !is_bool($value)) {
            self::reject($field, $value, 'give a boolean');
        }
    }

    /** @param string $use `link`, `media` or `image` */
    public static function url(string $field, $value, string $use): void
    {
        self::text($field, $value);
        if ($value !== null && !SafeUrl::isSafe($value, $use)) {
            self::reject($field, $value, 'give an http, https or relative URL');
        }
    }

    public static function requiredUrl(string $field, $value, string $use): void
    {
        if ($value === null) {
            self::reject($field, $value, 'give a URL');
        }
        self::url($field, $value, $use);
    }

    public static function date(string $field, $value): void
    {
        self::text($field, $value);
        if ($value === null) {
            return;
        }
        $isDate = preg_match(self::DATE, $value, $parts) === 1;
        if (!$isDate || !checkdate((int) $parts[2], (int) $parts[3], (int) $parts[1])) {
            self::reject($field, $value, 'give an ISO 8601 date, or a date and time with a time zone');
        }
    }
}
