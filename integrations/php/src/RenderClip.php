<?php

namespace NewsVideo;

/**
 * Renders `<news-video>` with its poster, texts, sources and tracks as children. With `news-video.css`, it looks the
 * same before the script as after it. Its play sign is a link until then, and without script a file of the clip, such
 * as an MP4, plays in the browser's own player.
 */
final class RenderClip
{
    /** Attributes whose content is in a slot. CSS could show them, but search engines and print would not. */
    private const IN_SLOTS = ['caption', 'credit'];

    /** Attributes of the image in the slot. With `poster`, some browsers would load a second image. */
    private const IN_PICTURE = ['poster', 'poster-srcset', 'poster-sizes', 'poster-alt', 'loading'];

    private array $data;
    private Clip $clip;
    private Messages $messages;

    /** @throws InvalidClip for an invalid field; the message names it */
    public function __construct(array $given, array $options)
    {
        $checked = new CheckedClip($given);
        $this->data = $checked->data;
        $this->clip = $checked->clip;
        $this->messages = Messages::of($options);
    }

    public function html(): string
    {
        $data = $this->data;
        $headline = $data['headlineHtml'] ?? '';
        $content = Poster::exists($data) ? Poster::render($data) : '';
        $content .= $headline === '' ? '' : Html::element('span', ['slot' => 'headline'], $headline);
        $content .= $this->caption();
        foreach ($data['sources'] ?? [] as $source) {
            $content .= Html::element('source', ['src' => $source['src'], 'type' => $source['type'] ?? null]);
        }
        $content .= $this->tracks() . $this->link() . $this->withoutScript();
        return Html::element('news-video', $this->attributes(), $content);
    }

    private function attributes(): array
    {
        $left = array_merge(self::IN_SLOTS, Poster::exists($this->data) ? self::IN_PICTURE : []);
        $attributes = ['id' => $this->data['id'] ?? null, 'lang' => $this->data['lang'] ?? null];
        foreach (Attributes::FIELDS as $name => $field) {
            $value = $this->data[$field] ?? null;
            $isZero = $value === 0 || $value === 0.0;
            $attributes[$name] = $isZero || in_array($name, $left, true) ? null : $value;
        }
        return $attributes;
    }

    /** Caption and credit, both in their slots: the style sheet would write one of an attribute after the other. */
    private function caption(): string
    {
        $caption = $this->data['captionHtml'] ?? Html::escape($this->clip->caption);
        $credit = self::credit($this->data, $this->clip, $this->messages);
        if ($caption === '' && $credit === '') {
            return '';
        }
        $slot = Html::element('span', ['slot' => 'caption'], $caption);
        return $slot . ($credit === '' ? '' : Html::element('span', ['slot' => 'credit'], $credit));
    }

    /** The credit as HTML: "Video: AFP"; empty if there is none. */
    public static function credit(array $data, Clip $clip, Messages $messages): string
    {
        $text = $clip->credit === '' ? '' : Html::escape($messages->fill('credit', $clip->credit));
        return $data['creditHtml'] ?? $text;
    }

    private function tracks(): string
    {
        return implode('', array_map([TextTracks::class, 'render'], $this->data['tracks'] ?? []));
    }

    /** What lies on the poster: title and badges. A link to the clip until the script puts its button there. */
    private function link(): string
    {
        $clip = $this->clip;
        $captions = TextTracks::badge($this->data);
        $badges = $captions === '' ? '' : Html::element('bdi', [], Html::escape($captions));
        if ($clip->isLive) {
            $badges .= Html::element('data', ['value' => 'live'], Html::escape($this->messages->text('live')));
        } elseif ($clip->durationSeconds !== null) {
            $attributes = ['datetime' => Duration::iso($clip->durationSeconds), 'dir' => 'ltr'];
            $badges .= Html::element('time', $attributes, Duration::badge($clip->durationSeconds));
        }
        // If title and caption are the same, the style sheet draws the title: the page's text has it once.
        $isWritten = isset($this->data['captionHtml']) || $clip->caption !== $clip->headline;
        $headline = $isWritten
            ? Html::element('span', [], Html::escape($clip->headline))
            : Html::element('span', ['data-title' => $clip->headline]);
        $attributes = [
            'href' => Sources::address($this->data),
            'aria-label' => $this->messages->playButtonName($clip),
        ];
        return Html::element('a', $attributes, Html::element('span', [], $headline . $badges));
    }

    /**
     * The browser's own player. It plays files; few browsers play HLS. It covers the image in the slot, which
     * Chromium would show in grey through it.
     */
    private function withoutScript(): string
    {
        $sources = '';
        foreach (Sources::files($this->data) as $file) {
            $type = $file['type'] === '' ? null : $file['type'];
            $sources .= Html::element('source', ['src' => $file['src'], 'type' => $type]);
        }
        if ($sources === '') {
            return '';
        }
        $attributes = [
            'controls' => true,
            'preload' => 'none',
            'playsinline' => true,
            'poster' => $this->data['poster'] ?? null,
            'loop' => $this->data['loop'] ?? false,
            'muted' => $this->data['muted'] ?? false,
            'crossorigin' => $this->data['crossOrigin'] ?? null,
        ];
        return Html::element('noscript', [], Html::element('video', $attributes, $sources . $this->tracks()));
    }
}
