<?php

namespace NewsVideo;

/** The answer to an oEmbed request for a clip with `embedUrl` (oEmbed 1.0, section 2.3.4.2). */
final class OEmbed
{
    /**
     * @param array $request the parameters of the request: `maxwidth`, `maxheight`, `format`
     * @param array $options `providerName`, `providerUrl`, `cacheSeconds`
     * @throws InvalidClip if `embedUrl` is missing, for an invalid field, and for an invalid parameter; the message
     *   names it, and begins with `request.` for a parameter
     */
    public static function answer(array $given, array $request, array $options): array
    {
        $checked = new CheckedClip($given);
        $clip = $checked->clip;
        $format = $request['format'] ?? '';
        if ($format !== '' && $format !== 'json') {
            self::reject('format', $format, 'give json');
        }
        $maxWidth = self::pixels('maxwidth', $request['maxwidth'] ?? '');
        $maxHeight = self::pixels('maxheight', $request['maxheight'] ?? '');
        $size = EmbedSnippet::size($clip->aspectRatio, $maxWidth, $maxHeight);
        self::check($options);
        $texts = [
            'title' => $clip->headline,
            'author_name' => $clip->credit,
            'provider_name' => $options['providerName'] ?? '',
            'provider_url' => $options['providerUrl'] ?? '',
            'cache_age' => $options['cacheSeconds'] ?? '',
        ];
        return ['version' => '1.0', 'type' => 'video']
            + array_filter($texts, static fn ($value): bool => $value !== '')
            + self::thumbnail($checked, $maxWidth, $maxHeight)
            + ['html' => EmbedSnippet::html(EmbedSnippet::url($checked->data), $clip, $size)]
            + $size;
    }

    /** @param string|int|float $value */
    private static function pixels(string $name, $value): ?int
    {
        if ($value === '') {
            return null;
        }
        $isNumber = is_int($value) || is_float($value) || (is_string($value) && preg_match('/^\d+\z/', $value) === 1);
        $pixels = $isNumber ? floor((float) $value) : 0;
        if ($pixels < 1 || is_infinite($pixels)) {
            self::reject($name, $value, 'give a number of pixels');
        }
        return (int) min($pixels, PHP_INT_MAX >> 1);
    }

    private static function reject(string $name, $value, string $expected): void
    {
        throw new InvalidClip("request.$name is " . CheckField::shown($value) . ": $expected");
    }

    private static function check(array $options): void
    {
        $name = $options['providerName'] ?? null;
        if ($name !== null && !is_string($name)) {
            CheckOption::reject('providerName', $name, 'give a string');
        }
        $url = $options['providerUrl'] ?? '';
        if ($url !== '') {
            CheckOption::url('providerUrl', $url);
            if (preg_match('/^https?:/i', $url) !== 1) {
                CheckOption::reject('providerUrl', $url, 'give an absolute URL');
            }
        }
        $seconds = $options['cacheSeconds'] ?? null;
        if ($seconds !== null && !(is_int($seconds) && $seconds >= 0)) {
            CheckOption::reject('cacheSeconds', $seconds, 'give a whole number of seconds');
        }
    }

    /** The three properties of the thumbnail, which an answer has together or not at all. */
    private static function thumbnail(CheckedClip $checked, ?int $maxWidth, ?int $maxHeight): array
    {
        $largest = null;
        foreach (Srcset::widths($checked->data['posterSrcset'] ?? '') as ['url' => $url, 'width' => $width]) {
            $url = SafeUrl::resolve($url, $checked->data['pageUrl'] ?? null);
            $height = (int) EmbedSnippet::round($width / $checked->clip->aspectRatio);
            $fits = $width <= ($maxWidth ?? INF) && $height <= ($maxHeight ?? INF);
            if (preg_match('/^https?:/i', $url) === 1 && $fits && $width > ($largest['thumbnail_width'] ?? 0)) {
                $largest = ['thumbnail_url' => $url, 'thumbnail_width' => $width, 'thumbnail_height' => $height];
            }
        }
        return $largest ?? [];
    }
}
