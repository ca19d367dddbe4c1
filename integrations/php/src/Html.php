<?php

namespace NewsVideo;

/** Writes elements. */
final class Html
{
    /** Elements without content and end tag (HTML, section 13.1.2). */
    private const VOID_ELEMENTS = ['base', 'img', 'source', 'track', 'link', 'meta'];

    /** Escapes text for the content of an element, and for an attribute in double quotes. */
    public static function escape(string $text): string
    {
        return strtr($text, ['&' => '&amp;', '<' => '&lt;', '>' => '&gt;', '"' => '&quot;']);
    }

    /**
     * An element. Attribute values are escaped, `$content` is HTML.
     *
     * @param array<string, string|int|float|bool|null> $attributes null and false leave an attribute out, true is
     *   an empty one
     */
    public static function element(string $name, array $attributes, string $content = ''): string
    {
        $start = '<' . $name;
        foreach ($attributes as $attribute => $value) {
            if ($value === null || $value === false) {
                continue;
            }
            $start .= ' ' . $attribute . ($value === true ? '' : '="' . self::escape(Text::of($value)) . '"');
        }
        return in_array($name, self::VOID_ELEMENTS, true) ? "$start>" : "$start>$content</$name>";
    }

    /** JSON as JavaScript writes it. */
    public static function json($value): string
    {
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS;
        return (string) json_encode($value, $flags | JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /**
     * JSON for a script element. Within strings, `<` could end the element or begin a comment in it (HTML, section
     * 13.1.2.1), and U+2028 and U+2029 end a line for older parsers of scripts.
     */
    public static function scriptJson($value): string
    {
        return strtr(self::json($value), [
            '<' => '\u003c',
            '>' => '\u003e',
            '&' => '\u0026',
            "\u{2028}" => '\u2028',
            "\u{2029}" => '\u2029',
        ]);
    }
}
