<?php

namespace NewsVideo;

use NewsVideo\Url\Url;

/** Which URLs are allowed, and what a URL is on another page. */
final class SafeUrl
{
    /** What a URL of each use begins with, as browsers write it. */
    private const ALLOWED_SCHEMES = [
        'link' => '/^https?:/',
        'media' => '/^(https?|blob):/',
        'image' => '/^(https?:|blob:|data:image\/)/i',
    ];

    /** A base for relative URLs. The page's own is unknown here, and the scheme is all that matters. */
    private const BASE_URL = 'https://page/';

    /**
     * Whether a URL is valid, and safe for its use. `javascript:` and `data:text/html` never are, however they are
     * disguised.
     *
     * @param string $use `link`, `media` or `image`
     */
    public static function isSafe(string $url, string $use): bool
    {
        $parsed = Url::parse($url, Url::parse(self::BASE_URL));
        return $parsed !== null && preg_match(self::ALLOWED_SCHEMES[$use], $parsed->href()) === 1;
    }

    /** `$url`, resolved against the page's URL if there is one. */
    public static function resolve(string $url, ?string $pageUrl): string
    {
        $base = $pageUrl === null ? null : Url::parse($pageUrl);
        $resolved = $base === null ? null : Url::parse($url, $base);
        return $resolved === null ? $url : $resolved->href();
    }

    /**
     * `$url` as an absolute URL.
     *
     * @throws InvalidClip if it is relative, and the page's URL is not known
     */
    public static function absolute(string $field, string $url, ?string $pageUrl): string
    {
        $resolved = self::resolve($url, $pageUrl);
        if (preg_match('/^https?:/i', $resolved) === 1) {
            return $resolved;
        }
        throw new InvalidClip("clip.$field is " . CheckField::shown($url) . ': give an absolute URL, or clip.pageUrl');
    }

    /** @return string|null the origin of a URL as browsers write it; null for a URL without an origin */
    public static function originOf($url): ?string
    {
        $parsed = is_string($url) && preg_match('/^https?:/i', $url) === 1 ? Url::parse($url) : null;
        return $parsed === null ? null : $parsed->origin();
    }
}
