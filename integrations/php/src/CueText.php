<?php

namespace NewsVideo;

/** Reads the text of a cue without its tags, and the name of its voice. */
final class CueText
{
    /** The elements of a cue (WebVTT, section 6.4). Other tags are ignored. */
    private const ELEMENTS = ['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang'];

    /** A tag, which may lack its end, or the text up to the next tag. */
    private const TOKEN = '/<([^>]*)>?|[^<]+/';

    /** @var string[] the names of the open elements */
    private array $open = [];
    /** Counted: a search in all open elements, for each token, would take quadratic time. */
    private int $rubyTexts = 0;
    private string $text = '';
    private string $voice = '';

    /** @return array{text: string, voice: string} */
    public static function read(string $source): array
    {
        $cue = new self();
        preg_match_all(self::TOKEN, $source, $tokens, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
        foreach ($tokens as $token) {
            $cue->add($token[0], $token[1] ?? null);
        }
        return ['text' => Text::trim($cue->text), 'voice' => $cue->voice];
    }

    private function add(string $token, ?string $tag): void
    {
        if ($tag === null) {
            $this->text .= $this->rubyTexts > 0 ? '' : CharacterReferences::decode($token);
        } elseif (($tag[0] ?? '') === '/') {
            $this->end(substr($tag, 1));
        } else {
            $space = Text::SPACE;
            preg_match("/^([^$space.]*)[^$space]*[$space]*(.*)\\z/su", $tag, $parts);
            $this->start($parts[1]);
            if ($parts[1] === 'v' && $this->voice === '') {
                $name = Text::trim(CharacterReferences::decode($parts[2]));
                $this->voice = preg_replace("/[$space]+/u", ' ', $name);
            }
        }
    }

    private function start(string $name): void
    {
        // Ruby text outside of ruby is no element.
        if (!in_array($name, self::ELEMENTS, true) || ($name === 'rt' && end($this->open) !== 'ruby')) {
            return;
        }
        $this->open[] = $name;
        $this->rubyTexts += $name === 'rt' ? 1 : 0;
    }

    /** An end tag closes the innermost element, or ruby with its last text; another one is ignored. */
    private function end(string $name): void
    {
        if ($name === 'ruby') {
            $this->pop('rt');
        }
        $this->pop($name);
    }

    private function pop(string $name): void
    {
        if (end($this->open) !== $name) {
            return;
        }
        array_pop($this->open);
        $this->rubyTexts -= $name === 'rt' ? 1 : 0;
    }
}
