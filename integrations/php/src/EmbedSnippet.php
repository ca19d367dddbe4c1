<?php

namespace NewsVideo;

/** The `<iframe>` that an editor of another site pastes. */
final class EmbedSnippet
{
    /** The longer side of a frame, if nothing limits it, in CSS pixels. */
    private const LONGER_SIDE = 640;

    /** What the frame may do: play by the embedding page's script, fill the screen, and show a small window. */
    private const PERMISSIONS = 'autoplay; fullscreen; picture-in-picture';

    /** @return array{width: int, height: int} the largest size of a clip's frame, in CSS pixels */
    public static function size(float $aspectRatio, ?int $maxWidth, ?int $maxHeight): array
    {
        $maxWidth = $maxWidth ?? self::LONGER_SIDE;
        $maxHeight = $maxHeight ?? self::LONGER_SIDE;
        $width = (int) max(1, min($maxWidth, self::round($maxHeight * $aspectRatio)));
        return ['width' => $width, 'height' => (int) max(1, min($maxHeight, self::round($width / $aspectRatio)))];
    }

    /** As JavaScript rounds. */
    public static function round(float $number): float
    {
        return floor($number + 0.5);
    }

    /** The absolute URL of the page with the clip alone. */
    public static function url(array $data): string
    {
        if (!isset($data['embedUrl'])) {
            CheckField::reject('embedUrl', null, 'give the URL of the page with the clip alone');
        }
        return SafeUrl::absolute('embedUrl', $data['embedUrl'], $data['pageUrl'] ?? null);
    }

    /** It is as wide as its column at most, and keeps the ratio of its sides without script. */
    public static function html(string $src, Clip $clip, array $size): string
    {
        ['width' => $width, 'height' => $height] = $size;
        return Html::element('iframe', [
            'src' => $src,
            'width' => $width,
            'height' => $height,
            'title' => $clip->caption === '' ? 'Video' : ($clip->headline === '' ? $clip->caption : $clip->headline),
            'loading' => 'lazy',
            'allow' => self::PERMISSIONS,
            'referrerpolicy' => 'strict-origin-when-cross-origin',
            'style' => "border:0;max-width:100%;height:auto;aspect-ratio:$width/$height",
        ]);
    }
}
