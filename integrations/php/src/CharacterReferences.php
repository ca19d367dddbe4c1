<?php

namespace NewsVideo;

/**
 * Decodes character references in captions: numeric ones, those that WebVTT names, and those of ISO 8859-1 and of
 * punctuation. HTML has 2,000 more, which captions do not use; they stay as written.
 */
final class CharacterReferences
{
    /** Named character references of ISO 8859-1, from U+00A0 on (HTML, section 13.5). */
    private const LATIN_1 = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg '
        . 'plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 '
        . 'iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml '
        . 'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave '
        . 'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil '
        . 'egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde '
        . 'ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

    private const FIRST_OF_LATIN_1 = 0xA0;
    private const MAX_CODE_POINT = 0x10FFFF;
    private const MAX_DIGITS = 7;

    private const NAMED = [
        'amp' => '&',
        'lt' => '<',
        'gt' => '>',
        'quot' => '"',
        'apos' => "'",
        'lrm' => "\u{200E}",
        'rlm' => "\u{200F}",
        'ndash' => '–',
        'mdash' => '—',
        'lsquo' => '‘',
        'rsquo' => '’',
        'ldquo' => '“',
        'rdquo' => '”',
        'bdquo' => '„',
        'hellip' => '…',
        'bull' => '•',
        'euro' => '€',
        'trade' => '™',
    ];

    public static function decode(string $text): string
    {
        return preg_replace_callback(
            '/&(?:#(\d+)|#x([\da-f]+)|(\w+));/i',
            static function (array $parts): string {
                if (($parts[3] ?? '') !== '') {
                    return self::named($parts[3]) ?? $parts[0];
                }
                $isDecimal = $parts[1] !== '';
                $digits = ltrim($isDecimal ? $parts[1] : $parts[2], '0');
                $isShort = strlen($digits) <= self::MAX_DIGITS;
                return self::character($isShort ? intval($digits, $isDecimal ? 10 : 16) : 0);
            },
            $text
        );
    }

    private static function named(string $name): ?string
    {
        $index = array_search($name, explode(' ', self::LATIN_1), true);
        return $index === false ? self::NAMED[$name] ?? null : self::character(self::FIRST_OF_LATIN_1 + $index);
    }

    /** UTF-8; the replacement character for what is no character, such as a surrogate. */
    private static function character(int $codePoint): string
    {
        $isSurrogate = $codePoint >= 0xD800 && $codePoint <= 0xDFFF;
        if ($codePoint < 1 || $codePoint > self::MAX_CODE_POINT || $isSurrogate) {
            return "\u{FFFD}";
        }
        $tail = static fn (int $shift): string => chr(0x80 | ($codePoint >> $shift & 0x3F));
        if ($codePoint < 0x80) {
            return chr($codePoint);
        }
        if ($codePoint < 0x800) {
            return chr(0xC0 | $codePoint >> 6) . $tail(0);
        }
        if ($codePoint < 0x10000) {
            return chr(0xE0 | $codePoint >> 12) . $tail(6) . $tail(0);
        }
        return chr(0xF0 | $codePoint >> 18) . $tail(12) . $tail(6) . $tail(0);
    }
}
