<?php
/**
 * Parses the URLs of a JSON array on the standard input, and writes an array of what browsers would write; null for
 * those that are not valid.
 *
 *     php parse-urls.php <folder of the library>
 */

use NewsVideo\Url\Url;

[, $library] = $argv;
require "$library/autoload.php";

[$base, $urls] = json_decode(stream_get_contents(STDIN), true);
$base = Url::parse($base);
$hrefs = array_map(
    static function (string $text) use ($base): ?string {
        $url = Url::parse($text, $base);
        return $url === null ? null : $url->href();
    },
    $urls
);
echo json_encode($hrefs, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
