<?php

namespace NewsVideo;

/** Renders `<news-video-transcript>` with its text, from the captions of a clip. */
final class RenderTranscript
{
    private const KINDS = ['captions', 'descriptions', 'metadata'];

    private string $vtt;
    private array $data;
    private string $id;
    private array $options;
    private string $language;
    private Messages $messages;

    /**
     * @param string $vtt the content of a WebVTT file
     * @throws InvalidClip if the clip has no `id` or another invalid field, or `$vtt` is not WebVTT
     */
    public function __construct(string $vtt, array $given, array $options)
    {
        $this->vtt = $vtt;
        $this->data = (new CheckedClip($given))->data;
        if (!isset($this->data['id'])) {
            throw new InvalidClip('clip.id is undefined: a transcript belongs to the clip with this id');
        }
        self::check($options);
        $this->id = $this->data['id'];
        $this->options = $options;
        $this->language = ($options['language'] ?? '') === '' ? $this->defaultLanguage() : $options['language'];
        $this->messages = Messages::of($options);
    }

    public function html(): string
    {
        $isOpen = ($this->options['open'] ?? false) === true;
        $paragraphs = Paragraphs::of(WebVtt::parse($this->vtt), $this->chapters());
        $name = $this->messages->text('transcript');
        $lines = implode('', array_map([$this, 'paragraph'], $paragraphs));
        $attributes = ['class' => 'lines', 'tabindex' => 0, 'role' => 'group', 'aria-label' => $name];
        $content = Html::element('summary', [], Html::escape($name))
            . Html::element('div', ['class' => 'tools'])
            . Html::element('div', $attributes, $lines)
            . Html::element('p', ['class' => 'status', 'role' => 'status']);
        $language = $this->options['language'] ?? '';
        return Html::element(
            'news-video-transcript',
            [
                'for' => $this->id,
                'language' => $language === '' ? null : $language,
                'label' => $this->options['label'] ?? null,
                'kind' => $this->options['kind'] ?? null,
                'layout' => $this->options['layout'] ?? null,
                'open' => $isOpen,
            ],
            // Captions without a cue have no text to open.
            $paragraphs === [] ? '' : Html::element('details', ['open' => $isOpen], $content)
        );
    }

    /** The language of the track that the element chooses without an attribute `language`. */
    private function defaultLanguage(): string
    {
        $kind = $this->options['kind'] ?? 'captions';
        $isKind = static fn (array $track): bool => $track['kind'] === $kind;
        $tracks = $kind === 'captions'
            ? TextTracks::captions($this->data)
            : array_values(array_filter(TextTracks::of($this->data), $isKind));
        return TextTracks::choose($tracks, $this->options['label'] ?? null)['srclang'] ?? '';
    }

    private static function check(array $options): void
    {
        $language = $options['language'] ?? '';
        if ($language !== '' && !CheckOption::isLanguageTag($language)) {
            CheckOption::reject('language', $language, 'give a BCP 47 tag');
        }
        $layout = $options['layout'] ?? '';
        if ($layout !== '' && $layout !== 'beside') {
            CheckOption::reject('layout', $layout, 'give beside');
        }
        $label = $options['label'] ?? '';
        if (!is_string($label)) {
            CheckOption::reject('label', $label, 'give a string');
        }
        $kind = $options['kind'] ?? '';
        if ($kind !== '' && !in_array($kind, self::KINDS, true)) {
            CheckOption::reject('kind', $kind, 'give one of ' . implode(', ', self::KINDS));
        }
    }

    private function chapters(): array
    {
        $chapterOf = static fn (array $chapter): array => [
            'start' => CheckLists::seconds($chapter['start']),
            'text' => $chapter['title'],
        ];
        return array_map($chapterOf, $this->data['chapters'] ?? []);
    }

    /** Without white space between the tags, as the element writes it: copied and printed text would show it. */
    private function paragraph(array $paragraph): string
    {
        $time = Duration::badge($paragraph['start']);
        $link = [
            'class' => 'time',
            'dir' => 'ltr',
            'href' => Duration::fragment($this->id, $paragraph['start']),
            'aria-label' => $this->messages->fill('playFrom', $time),
        ];
        $text = Html::element('a', $link, $time) . ' ';
        if ($paragraph['voice'] !== '') {
            $text .= Html::element('b', ['class' => 'voice'], Html::escape($paragraph['voice']) . ':') . ' ';
        }
        foreach ($paragraph['lines'] as $cue) {
            $text .= Html::element('span', ['class' => 'line', 'tabindex' => -1], Html::escape($cue['text'])) . ' ';
        }
        $attributes = ['dir' => 'auto', 'lang' => $this->language === '' ? null : $this->language];
        $heading = Html::element('strong', [], Html::escape($paragraph['title']));
        $chapter = $paragraph['title'] === ''
            ? ''
            : Html::element('p', ['class' => 'chapter'] + $attributes, $heading);
        return $chapter . Html::element('p', $attributes, $text);
    }
}
