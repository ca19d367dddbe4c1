<?php

namespace NewsVideo\Url;

/** The sets of characters that are written as `%XX` (URL Standard, section 1.3). */
final class PercentEncoding
{
    public const OPAQUE = '';
    public const FRAGMENT = ' "<>`';
    public const QUERY = ' "#<>';
    public const SPECIAL_QUERY = ' "#<>\'';
    public const PATH = ' "#<>?`{}';
    public const USERINFO = ' "#<>?`{}/:;=@[\\]^|';

    /** Controls and all that is not ASCII are encoded in any part of a URL. */
    public static function encode(string $text, string $set): string
    {
        $encoded = '';
        foreach (str_split($text) as $byte) {
            $isEncoded = $byte < ' ' || $byte > '~' || ($set !== '' && strpos($set, $byte) !== false);
            $encoded .= $isEncoded && $byte !== '' ? sprintf('%%%02X', ord($byte)) : $byte;
        }
        return $encoded;
    }
}
