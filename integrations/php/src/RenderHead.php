<?php

namespace NewsVideo;

/**
 * Renders what belongs into the `<head>` of a page with clips: the style sheet, the script, and the poster of the
 * lead clip, which is the first one with `loading: 'eager'`.
 */
final class RenderHead
{
    private array $options;
    /** @var CheckedClip[] */
    private array $clips;

    /**
     * @param array[] $clips
     * @throws InvalidClip for an invalid field or option; the message names it
     */
    public function __construct(array $clips, array $options)
    {
        HeadOptions::check($options);
        $this->options = $options;
        $this->clips = array_map(static fn (array $clip): CheckedClip => new CheckedClip($clip), array_values($clips));
    }

    public function html(): string
    {
        $html = '';
        // Streams are requested with CORS, for which browsers have connections of their own.
        foreach ($this->options['preconnect'] ?? [] as $href) {
            $html .= Html::element('link', ['rel' => 'preconnect', 'href' => $href, 'crossorigin' => true]);
        }
        $leads = array_filter($this->clips, static fn (CheckedClip $checked): bool => $checked->clip->isEager);
        $lead = reset($leads) ?: null;
        $html .= $lead === null ? '' : self::preload($lead->data);
        $html .= $this->importMap() . $this->styles() . $this->script($lead !== null);
        if ($this->options['transcript'] ?? false) {
            $files = $this->options['files'];
            $html .= $this->styleLink($files['transcriptStyles']) . self::module($files['transcript'], $this->options);
        }
        return $html . $this->discovery();
    }

    /** The script element of a file of `dist/`. */
    public static function module(string $file, array $options, array $attributes = []): string
    {
        return Html::element('script', ['type' => 'module'] + $attributes + [
            'nonce' => self::nonce($options),
            // Also here: a preload of a browser does not look into the import map.
            'integrity' => $options['integrity'][$file] ?? null,
            'src' => $options['baseUrl'] . $file,
        ]);
    }

    private static function nonce(array $options): ?string
    {
        $nonce = $options['nonce'] ?? '';
        return $nonce === '' ? null : $nonce;
    }

    /** The scripts load each other by `import()`, whose hashes only an import map can name (HTML, section 8.1.5.5). */
    private function importMap(): string
    {
        $hashes = [];
        foreach ($this->options['integrity'] ?? [] as $name => $hash) {
            if (substr($name, -3) === '.js') {
                $hashes[$this->options['baseUrl'] . $name] = $hash;
            }
        }
        if (!isset($this->options['integrity'])) {
            return '';
        }
        $attributes = ['type' => 'importmap', 'nonce' => self::nonce($this->options)];
        return Html::element('script', $attributes, Html::scriptJson(['integrity' => $hashes]));
    }

    private function styles(): string
    {
        $styles = $this->options['styles'] ?? '';
        if ($styles === '') {
            return $this->styleLink($this->options['files']['styles']);
        }
        if (stripos($styles, '</style') !== false) {
            throw new InvalidClip('options.styles contains "</style": give a style sheet');
        }
        return Html::element('style', ['nonce' => self::nonce($this->options)], $styles);
    }

    private function styleLink(string $file): string
    {
        $integrity = $this->options['integrity'][$file] ?? null;
        return Html::element('link', [
            'rel' => 'stylesheet',
            'nonce' => self::nonce($this->options),
            'integrity' => $integrity,
            'crossorigin' => $integrity === null ? null : 'anonymous',
            'href' => $this->options['baseUrl'] . $file,
        ]);
    }

    private function script(bool $isAfterPoster): string
    {
        $files = $this->options['files'];
        if ($isAfterPoster) {
            return self::module($files['entry'], $this->options, ['async' => true, 'fetchpriority' => 'low']);
        }
        $preloads = '';
        foreach ([$files['entry'], $files['core']] as $file) {
            $preloads .= Html::element('link', [
                'rel' => 'modulepreload',
                'nonce' => self::nonce($this->options),
                'integrity' => $this->options['integrity'][$file] ?? null,
                'href' => $this->options['baseUrl'] . $file,
            ]);
        }
        return $preloads . self::module($files['entry'], $this->options);
    }

    /** The link by which a consumer of oEmbed finds the answer (oEmbed 1.0, section 4). */
    private function discovery(): string
    {
        $oEmbedUrl = $this->options['oEmbedUrl'] ?? '';
        $embedded = array_filter($this->clips, static fn (CheckedClip $clip): bool => isset($clip->data['embedUrl']));
        $first = reset($embedded);
        if ($oEmbedUrl === '' || $first === false) {
            return '';
        }
        $url = $first->data['pageUrl'] ?? EmbedSnippet::url($first->data);
        $query = 'url=' . Text::encodeUriComponent($url) . '&format=json';
        return Html::element('link', [
            'rel' => 'alternate',
            'type' => 'application/json+oembed',
            'href' => $oEmbedUrl . (strpos($oEmbedUrl, '?') === false ? '?' : '&') . $query,
            'title' => $first->data['headline'] ?? null,
        ]);
    }

    /** Preloads the format of the poster that browsers choose: of several, they use the first one that they know. */
    private static function preload(array $data): string
    {
        $best = $data['posterSources'][0] ?? null;
        $imagesrcset = $best['srcset'] ?? $data['posterSrcset'] ?? null;
        if (!isset($data['poster']) && $imagesrcset === null) {
            return '';
        }
        return Html::element('link', [
            'rel' => 'preload',
            'as' => 'image',
            'href' => $best === null ? $data['poster'] ?? null : null,
            'type' => $best['type'] ?? null,
            'imagesrcset' => $imagesrcset,
            'imagesizes' => $data['posterSizes'] ?? null,
            'fetchpriority' => 'high',
        ]);
    }
}
