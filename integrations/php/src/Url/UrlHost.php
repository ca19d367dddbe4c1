<?php

namespace NewsVideo\Url;

/** The host of a URL (URL Standard, section 3.5, host parsing). */
final class UrlHost
{
    private const FORBIDDEN = '/[\x00\t\n\r #\/:<>?@\[\\\\\]^|]/';
    private const FORBIDDEN_IN_DOMAIN = '/[\x00-\x20#%\/:<>?@\[\\\\\]^|\x7F]/';

    /** Names that are too long, empty parts and hyphens are for the name servers to refuse. */
    private const IGNORED_ERRORS = 0x3F;

    /** @return string|null the host as browsers write it; null if it is not valid */
    public static function parse(string $host, bool $isSpecial): ?string
    {
        if (($host[0] ?? '') === '[') {
            return substr($host, -1) === ']' ? self::parseIpv6(substr($host, 1, -1)) : null;
        }
        if (!$isSpecial) {
            $isValid = $host !== '' && preg_match(self::FORBIDDEN, $host) === 0;
            return $isValid ? PercentEncoding::encode($host, PercentEncoding::OPAQUE) : null;
        }
        $domain = self::toAscii(rawurldecode($host));
        if ($domain === null || $domain === '' || preg_match(self::FORBIDDEN_IN_DOMAIN, $domain) === 1) {
            return null;
        }
        return self::endsInNumber($domain) ? self::parseIpv4($domain) : $domain;
    }

    /** Without PHP's extension intl, a domain with other letters than ASCII is not valid. */
    private static function toAscii(string $domain): ?string
    {
        $isAscii = preg_match('/^[\x00-\x7F]*\z/', $domain) === 1;
        $isPlain = $isAscii && preg_match('/(^|\.)xn--/i', $domain) === 0;
        if ($isPlain || ($isAscii && !function_exists('idn_to_ascii'))) {
            return strtolower($domain);
        }
        if (!function_exists('idn_to_ascii')) {
            return null;
        }
        $options = IDNA_CHECK_BIDI | IDNA_CHECK_CONTEXTJ | IDNA_NONTRANSITIONAL_TO_ASCII;
        idn_to_ascii($domain, $options, INTL_IDNA_VARIANT_UTS46, $info);
        $isValid = isset($info['errors']) && ($info['errors'] & ~self::IGNORED_ERRORS) === 0;
        return $isValid ? $info['result'] : null;
    }

    private static function endsInNumber(string $domain): bool
    {
        $parts = self::partsOf($domain);
        $last = end($parts);
        return preg_match('/^(\d+|0x[\da-f]*)\z/i', $last) === 1;
    }

    /** @return string[] without the empty part after a dot at the end */
    private static function partsOf(string $domain): array
    {
        $parts = explode('.', $domain);
        if (count($parts) > 1 && end($parts) === '') {
            array_pop($parts);
        }
        return $parts;
    }

    /** Each part may be decimal, hexadecimal (`0x`) or octal (`0`), and the last one fills what is left. */
    private static function parseIpv4(string $domain): ?string
    {
        $numbers = array_map([self::class, 'parseNumber'], self::partsOf($domain));
        $count = count($numbers);
        if ($count > 4 || in_array(null, $numbers, true)) {
            return null;
        }
        $address = array_pop($numbers);
        if ($address >= 256 ** (5 - $count) || max(array_merge([0], $numbers)) > 255) {
            return null;
        }
        foreach ($numbers as $index => $number) {
            $address += $number * 256 ** (3 - $index);
        }
        return long2ip((int) $address);
    }

    /** @return int|float|null */
    private static function parseNumber(string $part)
    {
        if (preg_match('/^0x([\da-f]*)\z/i', $part, $digits) === 1) {
            return hexdec($digits[1]);
        }
        if (preg_match('/^0[0-7]+\z/', $part) === 1) {
            return octdec($part);
        }
        return preg_match('/^(0|[1-9]\d*)\z/', $part) === 1 ? $part + 0 : null;
    }

    private static function parseIpv6(string $address): ?string
    {
        $bytes = filter_var($address, FILTER_VALIDATE_IP, FILTER_FLAG_IPV6) === false ? false : inet_pton($address);
        if ($bytes === false) {
            return null;
        }
        $pieces = implode(':', array_map('dechex', unpack('n8', $bytes)));
        preg_match_all('/(?<![^:])0(?::0)+(?![^:])/', $pieces, $runs, PREG_OFFSET_CAPTURE);
        $longest = ['', 0];
        foreach ($runs[0] as $run) {
            $longest = strlen($run[0]) > strlen($longest[0]) ? $run : $longest;
        }
        [$zeros, $offset] = $longest;
        if ($zeros === '') {
            return '[' . $pieces . ']';
        }
        $before = rtrim(substr($pieces, 0, $offset), ':');
        $after = ltrim(substr($pieces, $offset + strlen($zeros)), ':');
        return '[' . $before . '::' . $after . ']';
    }
}
