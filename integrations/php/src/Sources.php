<?php

namespace NewsVideo;

/** The streams and files of a clip. */
final class Sources
{
    private const HLS_TYPE = '~^(application|audio)/(vnd\.apple\.|x-)?mpegurl\z~';
    private const ORIGIN = '~^([a-z][a-z0-9+.-]*:)?//[^/?#]*~i';
    private const FILE_EXTENSIONS = ['mp4', 'm4v', 'webm', 'mov', 'ogv'];

    /** MIME types of files that a `<video>` plays without script; a DASH manifest is not one of them. */
    private const PLAYABLE = '~^(video|audio)/~i';

    /** @return array{src: string, type: string}[] in order of preference, as the element has them */
    public static function of(array $data): array
    {
        $sources = isset($data['src']) ? [self::own($data)] : self::children($data);
        return array_values(array_filter(
            $sources,
            static fn (array $source): bool => $source['src'] !== '' && SafeUrl::isSafe($source['src'], 'media')
        ));
    }

    /**
     * The files of a clip, such as MP4 and WebM, in order of preference. The element uses `src` or the sources; what
     * plays without script may be among either.
     *
     * @return array{src: string, type: string}[]
     */
    public static function files(array $data): array
    {
        $isPlayable = static fn (array $source): bool => $source['src'] !== ''
            && self::isFile($source)
            && ($source['type'] === '' || preg_match(self::PLAYABLE, $source['type']) === 1);
        return array_values(array_filter(array_merge([self::own($data)], self::children($data)), $isPlayable));
    }

    /** Where a reader without script is led: the clip's own page, or a file; null if there is neither. */
    public static function address(array $data): ?string
    {
        return $data['href'] ?? self::files($data)[0]['src'] ?? null;
    }

    private static function own(array $data): array
    {
        return ['src' => $data['src'] ?? '', 'type' => $data['type'] ?? ''];
    }

    private static function children(array $data): array
    {
        return array_map([self::class, 'own'], $data['sources'] ?? []);
    }

    /** By its MIME type or, without one, by the file extension of its URL. */
    private static function isFile(array $source): bool
    {
        $essence = Text::lower(Text::trim(explode(';', $source['type'], 2)[0]));
        if ($essence !== '') {
            return preg_match(self::HLS_TYPE, $essence) === 0;
        }
        $path = preg_replace(self::ORIGIN, '', $source['src']);
        $path = substr($path, 0, strcspn($path, '?#'));
        $hasExtension = preg_match('/\.([a-z0-9]+)\z/i', $path, $parts) === 1;
        return $hasExtension && in_array(strtolower($parts[1]), self::FILE_EXTENSIONS, true);
    }
}
