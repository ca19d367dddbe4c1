<?php

namespace NewsVideo;

/** Checks the fields of a clip that are lists. */
final class CheckLists
{
    private const TRACK_KINDS = ['captions', 'subtitles', 'descriptions', 'chapters', 'metadata'];

    public static function check(array $data): void
    {
        $checks = ['sources' => 'source', 'tracks' => 'track', 'posterSources' => 'posterSource', 'chapters' => 'chapter'];
        foreach ($checks as $field => $check) {
            $list = $data[$field] ?? [];
            if (!is_array($list)) {
                CheckField::reject($field, $list, 'give an array');
            }
            foreach (array_values($list) as $index => $item) {
                if (!is_array($item)) {
                    CheckField::reject("{$field}[$index]", $item, 'give an object');
                }
                self::$check("{$field}[$index]", $item, $index > 0 ? array_values($list)[$index - 1] : null);
            }
        }
        if (isset($data['posterSources']) && !isset($data['poster']) && !isset($data['posterSrcset'])) {
            CheckField::reject('poster', null, 'it is the image for browsers that know none of posterSources');
        }
        foreach ((array) ($data['regionsAllowed'] ?? []) as $index => $code) {
            if (!is_string($code) || preg_match('/^[A-Z]{2,3}\z/', $code) !== 1) {
                CheckField::reject("regionsAllowed[$index]", $code, 'give an ISO 3166-1 code');
            }
        }
    }

    private static function source(string $field, array $source): void
    {
        CheckField::requiredUrl("$field.src", $source['src'] ?? null, 'media');
        CheckField::text("$field.type", $source['type'] ?? null);
    }

    private static function track(string $field, array $track): void
    {
        $kind = $track['kind'] ?? null;
        $language = $track['srclang'] ?? null;
        CheckField::requiredUrl("$field.src", $track['src'] ?? null, 'media');
        if ($kind !== null && !in_array($kind, self::TRACK_KINDS, true)) {
            CheckField::reject("$field.kind", $kind, 'give one of ' . implode(', ', self::TRACK_KINDS));
        }
        CheckField::text("$field.srclang", $language);
        // HTML, section 4.8.10.
        if ($kind === 'subtitles' && $language === null) {
            CheckField::reject("$field.srclang", $language, 'subtitles need a language');
        }
        CheckField::text("$field.label", $track['label'] ?? null);
        CheckField::boolean("$field.default", $track['default'] ?? null);
    }

    private static function posterSource(string $field, array $source): void
    {
        CheckField::text("$field.type", $source['type'] ?? null);
        if (!isset($source['type'])) {
            CheckField::reject("$field.type", null, 'give a MIME type');
        }
        $srcset = $source['srcset'] ?? null;
        CheckField::text("$field.srcset", $srcset);
        $urls = Srcset::urls($srcset ?? '') ?? [];
        $safe = array_filter($urls, static fn (string $url): bool => SafeUrl::isSafe($url, 'image'));
        if (count($urls) === 0 || count($safe) < count($urls)) {
            CheckField::reject("$field.srcset", $srcset, 'give a srcset of http and https URLs');
        }
    }

    /** Search results and transcript need chapters in the order of time, in whole seconds. */
    private static function chapter(string $field, array $chapter, ?array $before): void
    {
        CheckField::text("$field.title", $chapter['title'] ?? null);
        if (!isset($chapter['title'])) {
            CheckField::reject("$field.title", null, 'give a text');
        }
        $start = self::seconds($chapter['start'] ?? null);
        if ($start === null) {
            CheckField::reject("$field.start", $chapter['start'] ?? null, 'give seconds');
        }
        $previous = $before === null ? null : self::seconds($before['start'] ?? null);
        if ($previous !== null && floor($start) <= floor($previous)) {
            $expected = 'a chapter begins at least a second after the one before';
            CheckField::reject("$field.start", $chapter['start'], $expected);
        }
        if (!isset($chapter['end'])) {
            return;
        }
        $end = self::seconds($chapter['end']);
        if ($end === null) {
            CheckField::reject("$field.end", $chapter['end'], 'give seconds');
        }
        if ($end <= $start) {
            CheckField::reject("$field.end", $chapter['end'], 'a chapter ends after it begins');
        }
    }

    /** @param string|int|float|null $time */
    public static function seconds($time): ?float
    {
        return is_string($time) || is_int($time) || is_float($time) ? Duration::parse(Text::of($time)) : null;
    }
}
