<?php

namespace NewsVideo;

/** A checked clip for another page than the article: its relative URLs are resolved against `pageUrl`. */
final class AbsoluteClip
{
    public static function of(array $data): array
    {
        $pageUrl = $data['pageUrl'] ?? null;
        if ($pageUrl === null) {
            return $data;
        }
        $resolve = static fn (string $url): string => SafeUrl::resolve($url, $pageUrl);
        $srcset = static fn (string $srcset): string => Srcset::map($srcset, $resolve);
        self::change($data, ['src', 'poster', 'head', 'href'], $resolve);
        self::change($data, ['posterSrcset'], $srcset);
        foreach (['sources', 'tracks'] as $list) {
            foreach (array_keys($data[$list] ?? []) as $index) {
                self::change($data[$list][$index], ['src'], $resolve);
            }
        }
        foreach (array_keys($data['posterSources'] ?? []) as $index) {
            self::change($data['posterSources'][$index], ['srcset'], $srcset);
        }
        return $data;
    }

    private static function change(array &$fields, array $names, callable $change): void
    {
        foreach ($names as $name) {
            if (isset($fields[$name])) {
                $fields[$name] = $change($fields[$name]);
            }
        }
    }
}
