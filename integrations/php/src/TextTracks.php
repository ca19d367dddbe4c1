<?php

namespace NewsVideo;

/** The `<track>` elements of a clip. */
final class TextTracks
{
    private const DEFAULTS = ['kind' => 'captions', 'srclang' => '', 'label' => '', 'default' => false];

    /** More language tags would not fit on a narrow poster. */
    private const MAX_TAGS = 3;

    /** @return array[] with the defaults of the element for what is missing */
    public static function of(array $data): array
    {
        return array_map(static fn (array $track): array => $track + self::DEFAULTS, $data['tracks'] ?? []);
    }

    /** @return array[] the tracks of captions and subtitles */
    public static function captions(array $data): array
    {
        $isCaptions = static fn (array $track): bool => in_array($track['kind'], ['captions', 'subtitles'], true);
        return array_values(array_filter(self::of($data), $isCaptions));
    }

    public static function render(array $track): string
    {
        return Html::element('track', [
            'src' => $track['src'],
            'kind' => $track['kind'] ?? 'captions',
            'srclang' => $track['srclang'] ?? null,
            'label' => $track['label'] ?? null,
            'default' => $track['default'] ?? false,
        ]);
    }

    /** The badge for the languages of captions: `CC EN AR`; empty if there are none. */
    public static function badge(array $data): string
    {
        $captions = self::captions($data);
        if ($captions === []) {
            return '';
        }
        $tagOf = static fn (array $track): string => Text::upper(explode('-', $track['srclang'])[0]);
        $tags = array_values(array_unique(array_map($tagOf, $captions)));
        $rest = count($tags) - self::MAX_TAGS;
        $words = array_merge(['CC'], array_slice($tags, 0, self::MAX_TAGS), [$rest > 0 ? "+$rest" : '']);
        return Text::trim(implode(' ', $words));
    }

    /** The track of a list that the element chooses: the author's default, or the first; with `$label` if one has it. */
    public static function choose(array $tracks, ?string $label): ?array
    {
        $defaults = array_filter($tracks, static fn (array $track): bool => $track['default']);
        $first = reset($defaults) ?: ($tracks[0] ?? null);
        foreach ($tracks as $track) {
            if ($track['srclang'] === $first['srclang'] && $track['label'] === $label) {
                return $track;
            }
        }
        return $first;
    }
}
