<?php

namespace NewsVideo;

/**
 * Renders a `<figure>` for feeds, newsletters, reader apps and print: the poster as a link, the title with its
 * duration, the caption and the credit. URLs are absolute if the clip has a `pageUrl`.
 */
final class RenderFigure
{
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
        $isSame = $this->clip->caption === $this->clip->headline;
        $lines = [
            $this->title(),
            $this->data['captionHtml'] ?? ($isSame ? '' : Html::escape($this->clip->caption)),
            RenderClip::credit($this->data, $this->clip, $this->messages),
        ];
        $written = array_filter($lines, static fn (string $line): bool => $line !== '');
        $caption = Html::element('figcaption', [], implode('<br>', $written));
        $image = $this->link($this->image());
        return Html::element('figure', ['lang' => $this->data['lang'] ?? null], $image . $caption);
    }

    private function link(string $content): string
    {
        $href = $this->address();
        return $content === '' || $href === null ? $content : Html::element('a', ['href' => $href], $content);
    }

    /** The clip's own page, the clip in the article, or its file. */
    private function address(): ?string
    {
        $pageUrl = $this->data['pageUrl'] ?? null;
        $id = $this->data['id'] ?? null;
        $inArticle = null;
        if ($pageUrl !== null) {
            $inArticle = explode('#', $pageUrl)[0] . ($id === null ? '' : '#' . Text::encodeUriComponent($id));
        }
        $address = $this->data['href'] ?? $inArticle ?? Sources::address($this->data);
        return $address === null ? null : SafeUrl::resolve($address, $pageUrl);
    }

    /** One image: mail programs and feed readers know neither `<picture>` nor `srcset`. */
    private function image(): string
    {
        $clip = $this->clip;
        if ($clip->poster === '') {
            return '';
        }
        $name = $clip->headline === '' ? $this->messages->text('play') : $clip->headline;
        // The image is the content of the link, and names it.
        return Html::element('img', [
            'src' => SafeUrl::resolve($clip->poster, $this->data['pageUrl'] ?? null),
            'alt' => $clip->posterAlt === '' ? $name : $clip->posterAlt,
        ]);
    }

    private function title(): string
    {
        $clip = $this->clip;
        $headline = $clip->headline === '' ? $this->messages->text('play') : $clip->headline;
        $title = Html::element('b', [], $this->link($this->data['headlineHtml'] ?? Html::escape($headline)));
        if ($clip->isLive) {
            return $title . ' (' . Html::escape($this->messages->text('live')) . ')';
        }
        if ($clip->durationSeconds === null) {
            return $title;
        }
        $attributes = ['datetime' => Duration::iso($clip->durationSeconds)];
        return $title . ' (' . Html::element('time', $attributes, Duration::badge($clip->durationSeconds)) . ')';
    }
}
