<?php

namespace NewsVideo;

/** The poster of a clip. */
final class Poster
{
    public static function exists(array $data): bool
    {
        return isset($data['poster']) || isset($data['posterSrcset']) || isset($data['posterSources']);
    }

    /** The poster as `<picture>`, or as `<img>` if it has one format, in the slot of the element. */
    public static function render(array $data): string
    {
        $formats = $data['posterSources'] ?? [];
        if ($formats === []) {
            return self::image($data, ['slot' => 'poster']);
        }
        $sources = '';
        foreach ($formats as $format) {
            $sources .= Html::element('source', [
                'type' => $format['type'],
                'srcset' => $format['srcset'],
                'sizes' => $data['posterSizes'] ?? null,
            ]);
        }
        return Html::element('picture', ['slot' => 'poster'], $sources . self::image($data, []));
    }

    /** `loading` comes before the URLs: a browser starts to load as soon as it has a URL. */
    private static function image(array $data, array $attributes): string
    {
        $isLead = ($data['loading'] ?? '') === 'eager';
        return Html::element('img', $attributes + [
            'alt' => $data['posterAlt'] ?? '',
            'loading' => $isLead ? null : 'lazy',
            'fetchpriority' => $isLead ? 'high' : null,
            'decoding' => 'async',
            'sizes' => $data['posterSizes'] ?? null,
            'srcset' => $data['posterSrcset'] ?? null,
            'src' => $data['poster'] ?? null,
        ]);
    }
}
