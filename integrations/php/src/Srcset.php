<?php

namespace NewsVideo;

/** The attribute `srcset` (HTML, section 4.8.4.3.1). */
final class Srcset
{
    private const DESCRIPTORS = '/\G(?:[' . Text::SPACE . ']+[\d.]+[wxh])*[' . Text::SPACE . ']*(?:,|\z)/u';

    /** A URL, with the commas before and after it. */
    private const URL_RUN = '/\G[' . Text::SPACE . ',]*([^' . Text::SPACE . ',][^' . Text::SPACE . ']*)/u';

    /** @return string[]|null the URLs; null if a descriptor is not valid */
    public static function urls(string $srcset): ?array
    {
        $urls = [];
        $offset = 0;
        while (preg_match(self::URL_RUN, $srcset, $run, 0, $offset) === 1) {
            $offset += strlen($run[0]);
            $url = rtrim($run[1], ',');
            $urls[] = $url;
            if ($url !== $run[1]) {
                continue;
            }
            if (preg_match(self::DESCRIPTORS, $srcset, $descriptors, 0, $offset) !== 1) {
                return null;
            }
            $offset += strlen($descriptors[0]);
        }
        return $urls;
    }

    /** Changes the URLs. The descriptors, and what is between the images, stay as they are. */
    public static function map(string $srcset, callable $change): string
    {
        $changed = '';
        foreach (self::urls($srcset) ?? [] as $url) {
            $start = strpos($srcset, $url);
            $changed .= substr($srcset, 0, $start) . $change($url);
            $srcset = substr($srcset, $start + strlen($url));
        }
        return $changed . $srcset;
    }

    /** @return array{url: string, width: int}[] the images whose widths a valid `srcset` tells, in pixels */
    public static function widths(string $srcset): array
    {
        $space = Text::SPACE;
        preg_match_all("/([^$space,][^$space]*)[$space]+(\d+)w/u", $srcset, $found, PREG_SET_ORDER);
        $images = [];
        foreach ($found as [, $url, $width]) {
            if ((int) $width > 0) {
                $images[] = ['url' => $url, 'width' => (int) $width];
            }
        }
        return $images;
    }
}
