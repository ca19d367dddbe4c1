<?php

namespace NewsVideo;

/** The texts of the HTML, in the language of the page. The files in `messages/` are made from those of the element. */
final class Messages
{
    /** The script subtag of Chinese, or a region that implies it. */
    private const TRADITIONAL = '/^zh[-_](hant|tw|hk|mo)([-_]|\z)/';

    private array $texts;
    /** @var array<string, int[]> the numbers from 0 to 168 of each plural category but `other` */
    private array $plurals;

    private function __construct(array $file)
    {
        $this->texts = $file['texts'];
        $this->plurals = $file['plurals'];
    }

    /** @param string $lang BCP 47 tag, or a locale such as `de_DE`; the texts are English if there are none for it */
    public static function load(string $lang): self
    {
        $lang = strtolower(trim($lang));
        $primary = preg_split('/[-_]/', $lang)[0];
        $name = preg_match(self::TRADITIONAL, $lang) === 1 ? 'zh-hant' : $primary;
        $file = __DIR__ . "/../messages/$name.json";
        $isKnown = preg_match('/^[a-z-]+\z/', $name) === 1 && is_file($file);
        $path = $isKnown ? $file : __DIR__ . '/../messages/en.json';
        return new self(json_decode(file_get_contents($path), true));
    }

    /** The messages of a function's options: English if there are none. */
    public static function of(array $options): self
    {
        return $options['messages'] ?? self::load('en');
    }

    public function text(string $key): string
    {
        return $this->texts[$key];
    }

    /** A text whose one placeholder, `{…}`, is replaced. */
    public function fill(string $key, string $value): string
    {
        return self::interpolate($this->texts[$key], $value);
    }

    /** A duration in words: "2 minutes 45 seconds". Rounded down. Units that are zero are left out. */
    public function duration(float $seconds): string
    {
        $whole = (int) floor($seconds);
        $units = ['hour' => intdiv($whole, 3600), 'minute' => intdiv($whole, 60) % 60, 'second' => $whole % 60];
        $words = [];
        foreach (array_filter($units) ?: ['second' => 0] as $unit => $count) {
            $message = $this->texts[$unit . '_' . $this->pluralOf($count)] ?? $this->texts[$unit . '_other'];
            $words[] = self::interpolate($message, (string) $count);
        }
        return implode($this->texts['and'], $words);
    }

    /** The accessible name of the play button: "Play video: Title, 2 minutes 45 seconds". */
    public function playButtonName(Clip $clip): string
    {
        $name = $this->texts[$clip->isLive ? 'playLive' : 'play'];
        if ($clip->headline !== '') {
            $name .= $this->texts['titleSeparator'] . $clip->headline;
        }
        if ($clip->durationSeconds === null) {
            return $name;
        }
        return $name . $this->texts['separator'] . $this->duration($clip->durationSeconds);
    }

    private function pluralOf(int $count): string
    {
        foreach ($this->plurals as $category => $counts) {
            if (in_array($count, $counts, true)) {
                return $category;
            }
        }
        return 'other';
    }

    private static function interpolate(string $message, string $value): string
    {
        return preg_replace_callback('/\{\w+\}/', static fn (): string => $value, $message, 1);
    }
}
