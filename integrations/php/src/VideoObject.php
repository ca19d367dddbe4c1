<?php

namespace NewsVideo;

/** The structured data of a clip, as Google's documentation "Video structured data" asks for it. */
final class VideoObject
{
    /** Search results have links into a video of at least this length. */
    private const MIN_SECONDS_WITH_PARTS = 30;

    private array $data;
    private Clip $clip;

    /** @throws InvalidClip for an invalid field; the message names it */
    public function __construct(array $given)
    {
        $checked = new CheckedClip($given);
        $this->data = $checked->data;
        $this->clip = $checked->clip;
    }

    /** @throws InvalidClip if `headline`, `uploadDate` or `poster` is missing, or of a live clip `startDate` */
    public function toArray(): array
    {
        $data = $this->data;
        $clip = $this->clip;
        $pageUrl = $data['pageUrl'] ?? null;
        $content = Sources::files($data)[0]['src'] ?? Sources::of($data)[0]['src'] ?? null;
        $embedUrl = $data['embedUrl'] ?? null;
        return self::withoutNull([
            '@context' => 'https://schema.org',
            '@type' => 'VideoObject',
            'name' => self::required('headline', $clip->headline),
            'description' => $data['description'] ?? ($clip->caption === '' ? null : $clip->caption),
            'thumbnailUrl' => [SafeUrl::absolute('poster', self::required('poster', $clip->poster), $pageUrl)],
            'uploadDate' => self::required('uploadDate', $data['uploadDate'] ?? ''),
            'duration' => $clip->durationSeconds === null ? null : Duration::iso($clip->durationSeconds),
            'contentUrl' => $content === null ? null : SafeUrl::absolute('src', $content, $pageUrl),
            'embedUrl' => $embedUrl === null ? null : SafeUrl::absolute('embedUrl', $embedUrl, $pageUrl),
            'expires' => $data['expires'] ?? null,
            'regionsAllowed' => $data['regionsAllowed'] ?? null,
            'inLanguage' => $data['lang'] ?? null,
            'transcript' => $data['transcript'] ?? null,
        ] + $this->linksInto() + ['publication' => $clip->isLive ? $this->publication() : null]);
    }

    private function linksInto(): array
    {
        $id = $this->data['id'] ?? null;
        $pageUrl = $this->data['pageUrl'] ?? null;
        $isShort = ($this->clip->durationSeconds ?? 0) < self::MIN_SECONDS_WITH_PARTS;
        if ($id === null || $pageUrl === null || $this->clip->isLive || $isShort) {
            return [];
        }
        $page = explode('#', SafeUrl::resolve($pageUrl, $pageUrl))[0];
        // Braces would be placeholders of a URL template.
        $page = strtr($page, ['{' => '%7B', '}' => '%7D']);
        if (isset($this->data['chapters'])) {
            return ['hasPart' => $this->parts($page, $id)];
        }
        return [
            'potentialAction' => [
                '@type' => 'SeekToAction',
                'target' => $page . '#' . Text::encodeUriComponent($id) . '&t={seek_to_second_number}',
                'startOffset-input' => 'required name=seek_to_second_number',
            ],
        ];
    }

    private function parts(string $page, string $id): array
    {
        $chapters = $this->data['chapters'];
        $starts = array_map(static fn (array $chapter): float => CheckLists::seconds($chapter['start']), $chapters);
        $parts = [];
        foreach ($chapters as $index => $chapter) {
            $end = CheckLists::seconds($chapter['end'] ?? null);
            $parts[] = self::withoutNull([
                '@type' => 'Clip',
                'name' => $chapter['title'],
                'startOffset' => $starts[$index],
                'endOffset' => $end ?? $starts[$index + 1] ?? $this->clip->durationSeconds,
                'url' => $page . Duration::fragment($id, $starts[$index]),
            ]);
        }
        return $parts;
    }

    private function publication(): array
    {
        $start = $this->data['startDate'] ?? '';
        $end = $this->data['endDate'] ?? null;
        if ($start !== '' && $end !== null && strtotime($end) < strtotime($start)) {
            CheckField::reject('endDate', $end, 'it is before startDate');
        }
        return self::withoutNull([
            '@type' => 'BroadcastEvent',
            'isLiveBroadcast' => true,
            'startDate' => self::required('startDate', $start),
            'endDate' => $end,
        ]);
    }

    private static function required(string $field, string $value): string
    {
        if ($value === '') {
            throw new InvalidClip("clip.$field is missing: a VideoObject needs it");
        }
        return $value;
    }

    private static function withoutNull(array $fields): array
    {
        return array_filter($fields, static fn ($value): bool => $value !== null);
    }
}
