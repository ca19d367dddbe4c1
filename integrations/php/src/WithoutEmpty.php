<?php

namespace NewsVideo;

/**
 * Removes what is empty from a clip: null, white space and lists without items, as content management systems have
 * them for fields that nobody has filled in. Texts lose the white space around them.
 */
final class WithoutEmpty
{
    public static function clean(array $clip): array
    {
        $fields = array_map([self::class, 'cleanValue'], $clip);
        return array_filter($fields, static fn ($field): bool => $field !== null && $field !== '' && $field !== []);
    }

    private static function cleanValue($value)
    {
        if (is_string($value)) {
            return Text::trim($value);
        }
        if (!is_array($value)) {
            return $value;
        }
        $isList = $value === [] || array_keys($value) === range(0, count($value) - 1);
        return $isList ? array_map([self::class, 'cleanValue'], $value) : self::clean($value);
    }
}
