<?php
/**
 * Compares what PHP writes with the fixtures of `news-video/server`, byte by byte.
 *
 *     php compare-fixtures.php <folder of the library> <folder of the fixtures>
 */

use NewsVideo\Html;
use NewsVideo\InvalidClip;
use NewsVideo\Messages;
use NewsVideo\Server;

[, $library, $folder] = $argv;
require "$library/autoload.php";

/** Calls the function of a fixture. `lang` is the language of the messages, which are the last argument's. */
function call(array $fixture)
{
    $arguments = $fixture['arguments'];
    if (isset($fixture['lang'])) {
        $count = $fixture['function'] === 'renderTranscript' ? 2 : 1;
        $arguments[$count]['messages'] = Messages::load($fixture['lang']);
    }
    return [Server::class, $fixture['function']](...$arguments);
}

/** @return string[] the lines of a fixture: the output or the error, as JSON */
function result(array $fixture): array
{
    try {
        return ['output', Html::json(call($fixture))];
    } catch (InvalidClip $error) {
        return ['error', Html::json($error->getMessage())];
    }
}

$failures = 0;
$files = glob("$folder/*.json");
foreach ($files as $file) {
    $fixture = json_decode(file_get_contents($file), true, 512, JSON_THROW_ON_ERROR);
    $kind = isset($fixture['error']) ? 'error' : 'output';
    [$actualKind, $actual] = result($fixture);
    $expected = Html::json($fixture[$kind]);
    if ($actualKind !== $kind || $actual !== $expected) {
        $failures += 1;
        echo basename($file), "\n  expected $kind $expected\n  actual $actualKind   $actual\n";
    }
}
echo count($files), " fixtures, $failures differ\n";
exit($failures === 0 && $files !== [] ? 0 : 1);
