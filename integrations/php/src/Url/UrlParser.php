<?php

namespace NewsVideo\Url;

/** Parses URLs as browsers do (URL Standard, section 4.4, basic URL parser). */
final class UrlParser
{
    public static function parse(string $input, ?Url $base): ?Url
    {
        $input = str_replace(["\t", "\n", "\r"], '', trim($input, "\x00..\x20"));
        if (preg_match('/^([a-z][a-z0-9+.-]*):(.*)\z/is', $input, $parts) !== 1) {
            return $base === null ? null : self::parseRelative($input, $base);
        }
        $scheme = strtolower($parts[1]);
        $rest = $parts[2];
        if ($scheme === 'file') {
            return null;
        }
        $url = new Url($scheme);
        if ($url->isSpecial()) {
            $isRelative = $base !== null && $base->scheme === $scheme && strncmp($rest, '//', 2) !== 0;
            return $isRelative ? self::parseRelative($rest, $base) : self::parseAuthority($url, ltrim($rest, '/\\'));
        }
        if (strncmp($rest, '//', 2) === 0) {
            return self::parseAuthority($url, substr($rest, 2));
        }
        return self::parsePath($url, $rest);
    }

    /** A URL without a scheme, or with that of its base. */
    private static function parseRelative(string $input, Url $base): ?Url
    {
        if (preg_match('~^[/\\\\]{2}~', $input) === 1) {
            return self::parseAuthority(new Url($base->scheme), ltrim($input, '/\\'));
        }
        $url = clone $base;
        $url->fragment = null;
        $first = $input[0] ?? '';
        if ($first === '' || $first === '#') {
            return self::parseTail($url, $input, false);
        }
        $url->query = null;
        if ($first === '?') {
            return self::parseTail($url, $input, false);
        }
        if ($first === '/' || $first === '\\') {
            $url->path = [];
        } else {
            array_pop($url->path);
        }
        return self::parseTail($url, $input, true);
    }

    private static function parseAuthority(Url $url, string $input): ?Url
    {
        $length = strcspn($input, $url->isSpecial() ? '/\\?#' : '/?#');
        $authority = substr($input, 0, $length);
        $at = strrpos($authority, '@');
        if ($at !== false) {
            $credentials = explode(':', substr($authority, 0, $at), 2);
            $url->username = PercentEncoding::encode($credentials[0], PercentEncoding::USERINFO);
            $url->password = PercentEncoding::encode($credentials[1] ?? '', PercentEncoding::USERINFO);
            $authority = substr($authority, $at + 1);
            if ($authority === '') {
                return null;
            }
        }
        if (preg_match('/^((?:\[[^\]]*\]|[^:])*)(?::(\d*))?\z/s', $authority, $parts) !== 1) {
            return null;
        }
        $hasPort = isset($parts[2]);
        $isEmpty = $parts[1] === '';
        $host = $isEmpty && !$hasPort && !$url->isSpecial() ? '' : UrlHost::parse($parts[1], $url->isSpecial());
        if ($host === null || ($hasPort && !self::setPort($url, $parts[2]))) {
            return null;
        }
        $url->host = $host;
        return self::parsePath($url, substr($input, $length));
    }

    private static function setPort(Url $url, string $digits): bool
    {
        $port = ltrim($digits, '0');
        if (strlen($port) > 5 || (int) $port > 0xFFFF) {
            return false;
        }
        $number = (int) $port;
        $isDefault = $digits === '' || (Url::SPECIAL[$url->scheme] ?? null) === $number;
        $url->port = $isDefault ? null : $number;
        return true;
    }

    private static function parsePath(Url $url, string $input): Url
    {
        $isOpaque = !$url->isSpecial() && $url->host === null && ($input[0] ?? '') !== '/';
        if ($isOpaque) {
            $length = strcspn($input, '?#');
            $url->opaquePath = PercentEncoding::encode(substr($input, 0, $length), PercentEncoding::OPAQUE);
            return self::parseTail($url, substr($input, $length), false);
        }
        return self::parseTail($url, $input, true);
    }

    /** Path, query and fragment. */
    private static function parseTail(Url $url, string $input, bool $hasPath): Url
    {
        [$input, $fragment] = array_pad(explode('#', $input, 2), 2, null);
        [$path, $query] = array_pad(explode('?', $input, 2), 2, null);
        if ($fragment !== null) {
            $url->fragment = PercentEncoding::encode($fragment, PercentEncoding::FRAGMENT);
        }
        if ($query !== null) {
            $set = $url->isSpecial() ? PercentEncoding::SPECIAL_QUERY : PercentEncoding::QUERY;
            $url->query = PercentEncoding::encode($query, $set);
        }
        if ($hasPath) {
            $url->path = UrlPath::parse($path, $url->path, $url->isSpecial());
        }
        return $url;
    }
}
