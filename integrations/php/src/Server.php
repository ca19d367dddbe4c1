<?php

namespace NewsVideo;

/**
 * The functions of `news-video/server` in PHP: the same clip gives the same text. See docs/server.md for the fields of
 * a clip and for the options, which are associative arrays here. `messages` is an object of `Messages::load()`.
 *
 * Each of them throws `InvalidClip` for an invalid field or option; the message names it.
 */
final class Server
{
    /** `<news-video>` with poster, texts, sources, tracks, and what is shown without script. */
    public static function renderClip(array $clip, array $options = []): string
    {
        return (new RenderClip($clip, $options))->html();
    }

    /** A `<figure>` without script, style and custom element: for feeds, newsletters and reader apps. */
    public static function renderFigure(array $clip, array $options = []): string
    {
        return (new RenderFigure($clip, $options))->html();
    }

    /** `<news-video-transcript>` with its text, from the content of a WebVTT file. */
    public static function renderTranscript(string $vtt, array $clip, array $options = []): string
    {
        return (new RenderTranscript($vtt, $clip, $options))->html();
    }

    /** The style sheet, the script, and the poster of the lead clip. */
    public static function renderHead(array $clips, array $options): string
    {
        return (new RenderHead($clips, $options))->html();
    }

    /** A page with the clip alone, for the frame of another site. */
    public static function renderEmbedPage(array $clip, array $options): string
    {
        return (new RenderEmbedPage($clip, $options))->html();
    }

    /** The answer to an oEmbed request. */
    public static function toOEmbed(array $clip, array $request = [], array $options = []): array
    {
        return OEmbed::answer($clip, $request, $options);
    }

    /** Structured data: a `VideoObject` of schema.org. */
    public static function toVideoObject(array $clip): array
    {
        return (new VideoObject($clip))->toArray();
    }

    /** The same in a script element. */
    public static function renderJsonLd(array $clip): string
    {
        return Html::element('script', ['type' => 'application/ld+json'], Html::scriptJson(self::toVideoObject($clip)));
    }
}
