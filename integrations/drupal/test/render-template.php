<?php
/**
 * Renders a template with the functions of the module, by Twig without Drupal. Prints the HTML and the log as JSON.
 *
 *     php render-template.php <folder of the module> <template> '{"clip": {…}}'
 */

use Drupal\news_video\NewsVideoExtension;
use Psr\Log\AbstractLogger;
use Twig\Environment;
use Twig\Loader\ArrayLoader;

[, $module, $template, $variables] = $argv;
require 'Twig/autoload.php';
require 'Psr/Log/autoload.php';
require "$module/src/NewsVideoExtension.php";

$logger = new class () extends AbstractLogger {
    public array $lines = [];

    public function log($level, $message, array $context = []): void
    {
        $this->lines[] = strtr($message, $context);
    }
};
$twig = new Environment(new ArrayLoader(['page' => $template]), ['strict_variables' => true]);
$twig->addExtension(new NewsVideoExtension($logger));
$html = $twig->render('page', json_decode($variables, true));
echo json_encode(['html' => $html, 'log' => $logger->lines]);
