<?php

namespace NewsVideo;

/** A clip as the element reads it: the values of the attributes, parsed, with defaults. */
final class Clip
{
    public string $headline;
    /** The headline where there is no caption. */
    public string $caption;
    public string $credit;
    public string $poster;
    public string $posterAlt;
    /** Null where it is unknown, and for live streams. */
    public ?float $durationSeconds;
    /** Width ÷ height. */
    public float $aspectRatio;
    public bool $isEager;
    public bool $isLive;
    /** @var string[] the names of the attributes with invalid values */
    public array $invalidAttributes = [];

    /** @param array<string, string> $attributes as the author wrote them */
    public function __construct(array $attributes)
    {
        $text = static fn (string $name): string => $attributes[$name] ?? '';
        // In the order in which the element reads them: the first invalid one is reported.
        $this->isLive = $this->enumerated('stream-type', $text('stream-type')) === 'live';
        $start = $this->duration('start', $text('start')) ?? 0.0;
        $seconds = $this->duration('duration', $text('duration'));
        $this->headline = $text('headline');
        $this->url('src', $text('src'), 'media');
        $this->poster = $this->url('poster', $text('poster'), 'image');
        $this->checkSrcset($text('poster-srcset'));
        $this->posterAlt = $text('poster-alt');
        $this->caption = $text('caption') === '' ? $this->headline : $text('caption');
        $this->credit = $text('credit');
        $this->durationSeconds = $this->isLive || !$seconds ? null : $seconds;
        $this->aspectRatio = $this->parsed('aspect-ratio', $text('aspect-ratio'), [AspectRatio::class, 'parse'])
            ?? AspectRatio::DEFAULT;
        $this->isEager = $this->enumerated('loading', $text('loading')) === 'eager';
        foreach (['preload', 'engine', 'storage', 'cmcd'] as $name) {
            $this->enumerated($name, $text($name));
        }
        $end = $this->duration('end', $text('end'));
        if ($end !== null && $end <= $start) {
            $this->invalidAttributes[] = 'end';
        }
        $this->url('head', $text('head'), 'media');
        $this->url('href', $text('href'), 'link');
        $this->enumerated('layout', $text('layout'));
    }

    private function url(string $name, string $value, string $use): string
    {
        if ($value === '' || SafeUrl::isSafe($value, $use)) {
            return $value;
        }
        $this->invalidAttributes[] = $name;
        return '';
    }

    private function checkSrcset(string $srcset): void
    {
        $urls = Srcset::urls($srcset);
        $isUnsafe = static fn (string $url): bool => !SafeUrl::isSafe($url, 'image');
        if ($urls === null || array_filter($urls, $isUnsafe) !== []) {
            $this->invalidAttributes[] = 'poster-srcset';
        }
    }

    private function duration(string $name, string $value): ?float
    {
        return $this->parsed($name, $value, [Duration::class, 'parse']);
    }

    private function parsed(string $name, string $value, callable $parse): ?float
    {
        if (Text::trim($value) === '') {
            return null;
        }
        $parsed = $parse($value);
        if ($parsed === null) {
            $this->invalidAttributes[] = $name;
        }
        return $parsed;
    }

    private function enumerated(string $name, string $value): string
    {
        $allowed = Attributes::ENUMERATED[$name];
        $value = Text::lower(Text::trim($value));
        if ($value !== '' && !in_array($value, $allowed, true)) {
            $this->invalidAttributes[] = $name;
        }
        return in_array($value, $allowed, true) ? $value : $allowed[0];
    }
}
