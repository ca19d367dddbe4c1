<?php

namespace NewsVideo;

/** Checks the options of `Server::renderHead()`. */
final class HeadOptions
{
    private const HASH = '~^sha(256|384|512)-[\w+/]+={0,2}\z~';

    private const TYPES = [
        'files' => 'array',
        'styles' => 'string',
        'integrity' => 'array',
        'oEmbedUrl' => 'string',
        'preconnect' => 'array',
    ];

    public static function check(array $options): void
    {
        CheckOption::types($options, self::TYPES);
        $baseUrl = $options['baseUrl'] ?? null;
        CheckOption::url('baseUrl', $baseUrl);
        if (substr($baseUrl, -1) !== '/') {
            CheckOption::reject('baseUrl', $baseUrl, 'it ends with a slash');
        }
        CheckOption::files($options, ['entry', 'core', 'styles']);
        if ($options['transcript'] ?? false) {
            CheckOption::files($options, ['transcript', 'transcriptStyles']);
        }
        CheckOption::nonce($options['nonce'] ?? null);
        if (isset($options['integrity'])) {
            self::checkIntegrity($options);
        }
        $oEmbedUrl = $options['oEmbedUrl'] ?? '';
        if ($oEmbedUrl !== '') {
            CheckOption::url('oEmbedUrl', $oEmbedUrl);
        }
        if (preg_match('/#|[?&]url=/', $oEmbedUrl) === 1) {
            $expected = 'give a URL without a fragment and without the parameter url';
            CheckOption::reject('oEmbedUrl', $oEmbedUrl, $expected);
        }
        foreach (array_values($options['preconnect'] ?? []) as $index => $origin) {
            CheckOption::url("preconnect[$index]", $origin);
        }
    }

    private static function checkIntegrity(array $options): void
    {
        $integrity = $options['integrity'];
        if (!self::isHash($integrity[$options['files']['entry']] ?? null)) {
            CheckOption::reject('integrity', $options['integrity'], 'give integrity.json');
        }
        foreach ($integrity as $name => $hash) {
            if (!self::isHash($hash)) {
                CheckOption::reject('integrity[' . Html::json($name) . ']', $hash, 'give a hash, such as sha384-…');
            }
        }
        // An import map takes any other text for the name of a module (HTML, section 8.1.5.5).
        if (preg_match('~^(https?:|\.{0,2}/)~i', $options['baseUrl']) !== 1) {
            CheckOption::reject('baseUrl', $options['baseUrl'], 'begin it with /, ./ or ../ if there are hashes');
        }
    }

    private static function isHash($value): bool
    {
        return is_string($value) && preg_match(self::HASH, $value) === 1;
    }
}
