<?php

namespace NewsVideo;

/**
 * The data of a clip, checked by the rules of the element. The element replaces an invalid value by its default; a
 * server gets an error instead, which its author can read. A field that is null or empty counts as missing.
 */
final class CheckedClip
{
    private const DATE_FIELDS = ['uploadDate', 'expires', 'startDate', 'endDate'];
    private const TEXT_FIELDS
        = ['id', 'lang', 'description', 'transcript', 'headlineHtml', 'captionHtml', 'creditHtml'];

    /** The values of `crossorigin` (HTML, section 2.5.4, CORS settings attributes). */
    private const CROSS_ORIGIN = [null, 'anonymous', 'use-credentials'];

    /** Without fields that are empty, and without white space around texts. */
    public array $data;
    public Clip $clip;

    /**
     * @param array $given the fields of a clip; see docs/server.md
     * @throws InvalidClip for a field whose value has the wrong type or is not valid
     */
    public function __construct(array $given)
    {
        $data = WithoutEmpty::clean($given);
        $get = static fn (string $name) => $data[$name] ?? null;
        foreach (self::TEXT_FIELDS as $name) {
            CheckField::text($name, $get($name));
        }
        foreach (self::DATE_FIELDS as $name) {
            CheckField::date($name, $get($name));
        }
        foreach (Attributes::BOOLEAN_FIELDS as $name) {
            CheckField::boolean($name, $get($name));
        }
        if (Text::hasSpace($get('id') ?? '')) {
            CheckField::reject('id', $get('id'), 'an id has no white space');
        }
        if (!in_array($get('crossOrigin'), self::CROSS_ORIGIN, true)) {
            CheckField::reject('crossOrigin', $get('crossOrigin'), 'give anonymous or use-credentials');
        }
        CheckField::url('pageUrl', $get('pageUrl'), 'link');
        if ($get('pageUrl') !== null && preg_match('~^https?://~i', $get('pageUrl')) !== 1) {
            CheckField::reject('pageUrl', $get('pageUrl'), 'give an absolute URL');
        }
        CheckField::url('embedUrl', $get('embedUrl'), 'link');
        CheckLists::check($data);
        $this->data = $data;
        $this->clip = self::readAttributes($data);
    }

    private static function readAttributes(array $data): Clip
    {
        $values = [];
        foreach (Attributes::FIELDS as $name => $field) {
            $values[$name] = self::attributeText($field, $data[$field] ?? null);
        }
        $clip = new Clip($values);
        if ($clip->invalidAttributes !== []) {
            $name = $clip->invalidAttributes[0];
            $allowed = implode(', ', Attributes::ENUMERATED[$name] ?? []);
            $expected = $allowed === '' ? 'the element would ignore it' : "give one of $allowed";
            CheckField::reject(Attributes::FIELDS[$name], $data[Attributes::FIELDS[$name]], $expected);
        }
        return $clip;
    }

    private static function attributeText(string $field, $value): string
    {
        if (is_bool($value) && in_array($field, Attributes::BOOLEAN_FIELDS, true)) {
            return $value ? 'true' : 'false';
        }
        if ((is_int($value) || is_float($value)) && in_array($field, Attributes::NUMBER_FIELDS, true)) {
            return Text::of($value);
        }
        CheckField::text($field, $value);
        return $value ?? '';
    }
}
