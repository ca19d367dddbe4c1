<?php

namespace NewsVideo\Url;

/** The path of a URL, as a list of segments (URL Standard, section 4.4, path state). */
final class UrlPath
{
    /**
     * @param string[] $base the segments before
     * @return string[]
     */
    public static function parse(string $input, array $base, bool $isSpecial): array
    {
        if ($input === '' && !$isSpecial) {
            return $base;
        }
        $path = $isSpecial ? str_replace('\\', '/', $input) : $input;
        $segments = explode('/', ($path[0] ?? '') === '/' ? substr($path, 1) : $path);
        $last = count($segments) - 1;
        foreach ($segments as $index => $segment) {
            $dots = str_ireplace('%2e', '.', $segment);
            if ($dots === '..') {
                array_pop($base);
            }
            if ($dots !== '..' && $dots !== '.') {
                $base[] = PercentEncoding::encode($segment, PercentEncoding::PATH);
            } elseif ($index === $last) {
                $base[] = '';
            }
        }
        return $base;
    }
}
