<?php

namespace NewsVideo;

/** Checks the options of the functions. */
final class CheckOption
{
    /** @throws InvalidClip with the name of an option, and its value */
    public static function reject(string $name, $value, string $expected): void
    {
        throw new InvalidClip("options.$name is " . CheckField::shown($value) . ": $expected");
    }

    /** @param array<string, string> $types by name, `string` or `array` */
    public static function types(array $options, array $types): void
    {
        foreach ($types as $name => $type) {
            if (isset($options[$name]) && gettype($options[$name]) !== $type) {
                self::reject($name, $options[$name], $type === 'array' ? 'give an array' : 'give a string');
            }
        }
    }

    public static function url(string $name, $url): void
    {
        if (!is_string($url) || $url === '' || !Text::isUtf8($url) || !SafeUrl::isSafe($url, 'link')) {
            self::reject($name, $url, 'give an http, https or relative URL');
        }
    }

    /** Checks the options that name files of `dist/`. */
    public static function files(array $options, array $names): void
    {
        foreach ($names as $name) {
            $file = $options['files'][$name] ?? null;
            if (!is_string($file)) {
                self::reject("files.$name", $file, 'give files.json');
            }
            self::url("files.$name", ($options['baseUrl'] ?? '') . $file);
        }
    }

    /** Checks a nonce (Content Security Policy 3, section 2.3.1, `base64-value`). */
    public static function nonce($nonce): void
    {
        if ($nonce !== null && !(is_string($nonce) && preg_match('~^[\w+/-]*={0,2}\z~', $nonce) === 1)) {
            self::reject('nonce', $nonce, 'give a base64 value');
        }
    }

    /** Whether a text has the form of a language tag (RFC 5646, section 2.1). Its registry is not checked. */
    public static function isLanguageTag($text): bool
    {
        return is_string($text) && preg_match('/^[a-z]{2,8}(-[a-z\d]{1,8})*\z/i', $text) === 1;
    }
}
