<?php

namespace NewsVideo;

/**
 * Renders a page with one clip that fills it, for the `<iframe>` of another site. Links of the clip open a new tab.
 * Search engines index the article instead, of which `pageUrl` is the URL.
 */
final class RenderEmbedPage
{
    private const DIRECTIONS = ['ltr', 'rtl', 'auto'];

    private array $data;
    private array $options;

    /** @throws InvalidClip for an invalid field or option; the message names it */
    public function __construct(array $given, array $options)
    {
        $this->data = (new CheckedClip($given))->data;
        $this->options = $options;
        self::check($options);
    }

    public function html(): string
    {
        $options = $this->options;
        // The page has no column that the clip could be placed in, and nothing that is loaded before the poster.
        $clip = ['layout' => 'inline', 'loading' => 'eager'] + AbsoluteClip::of($this->data);
        $files = ['styles' => $options['files']['embedStyles']] + $options['files'];
        $head = $this->metadata()
            . (new RenderHead([$clip], ['files' => $files] + $options))->html()
            . RenderHead::module($files['embed'], $options);
        $body = (new RenderClip($clip, $options))->html();
        $attributes = [
            'lang' => self::option($options, 'lang') ?? $this->data['lang'] ?? null,
            'dir' => self::option($options, 'dir') ?? 'auto',
        ];
        $content = Html::element('head', [], $head) . Html::element('body', [], $body);
        return '<!doctype html>' . Html::element('html', $attributes, $content);
    }

    private function metadata(): string
    {
        $origins = $this->options['parentOrigins'] ?? [];
        $allowed = ['name' => 'news-video-parent-origins', 'content' => implode(' ', $origins)];
        $pageUrl = $this->data['pageUrl'] ?? null;
        return Html::element('meta', ['charset' => 'utf-8'])
            . Html::element('meta', ['name' => 'viewport', 'content' => 'width=device-width'])
            . Html::element('meta', ['name' => 'responsive-embedded-sizing'])
            . Html::element('meta', ['name' => 'robots', 'content' => 'noindex'])
            . ($origins === [] ? '' : Html::element('meta', $allowed))
            . Html::element('base', ['target' => '_blank'])
            . Html::element('title', [], Html::escape($this->data['headline'] ?? 'Video'))
            . ($pageUrl === null ? '' : Html::element('link', ['rel' => 'canonical', 'href' => $pageUrl]));
    }

    private static function option(array $options, string $name): ?string
    {
        return ($options[$name] ?? '') === '' ? null : $options[$name];
    }

    private static function check(array $options): void
    {
        CheckOption::types($options, ['baseUrl' => 'string', 'files' => 'array', 'lang' => 'string', 'dir' => 'string']);
        CheckOption::files($options, ['embed', 'embedStyles']);
        $lang = self::option($options, 'lang');
        if ($lang !== null && !CheckOption::isLanguageTag($lang)) {
            CheckOption::reject('lang', $lang, 'give a BCP 47 tag');
        }
        $dir = self::option($options, 'dir');
        if ($dir !== null && !in_array($dir, self::DIRECTIONS, true)) {
            CheckOption::reject('dir', $dir, 'give one of ' . implode(', ', self::DIRECTIONS));
        }
        $origins = $options['parentOrigins'] ?? null;
        if ($origins !== null && !is_array($origins)) {
            CheckOption::reject('parentOrigins', $origins, 'give an array of origins');
        }
        if ($origins === []) {
            $expected = 'an empty list would allow any page; leave it out for that';
            CheckOption::reject('parentOrigins', '', $expected);
        }
        foreach (array_values($origins ?? []) as $index => $origin) {
            if ($origin === null || SafeUrl::originOf($origin) !== $origin) {
                $expected = 'give an origin, such as https://a.example';
                CheckOption::reject("parentOrigins[$index]", $origin, $expected);
            }
        }
    }
}
