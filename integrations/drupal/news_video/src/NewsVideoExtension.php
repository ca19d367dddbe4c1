<?php

namespace Drupal\news_video;

use NewsVideo\InvalidClip;
use NewsVideo\Messages;
use NewsVideo\Server;
use Psr\Log\LoggerInterface;
use Twig\Extension\AbstractExtension;
use Twig\TwigFunction;

require_once __DIR__ . '/../php/autoload.php';

/**
 * The functions of news-video/server for Twig.
 *
 * A clip that is not valid is an empty text, and an error in the log of the site.
 */
final class NewsVideoExtension extends AbstractExtension {

  private LoggerInterface $logger;

  public function __construct(LoggerInterface $logger) {
    $this->logger = $logger;
  }

  public function getFunctions(): array {
    // The HTML is escaped by the library.
    $html = ['is_safe' => ['html']];
    return [
      new TwigFunction('news_video_clip', [$this, 'clip'], $html),
      new TwigFunction('news_video_figure', [$this, 'figure'], $html),
      new TwigFunction('news_video_json_ld', [$this, 'jsonLd'], $html),
      new TwigFunction('news_video_transcript', [$this, 'transcript'], $html),
    ];
  }

  /**
   * The clip, for an article.
   *
   * @param array $clip
   *   The fields that docs/server.md describes. Values of Twig may be objects
   *   with a text, such as a title or a URL.
   * @param string $langcode
   *   The language of the page.
   */
  public function clip(array $clip, string $langcode = 'en'): string {
    return $this->render(fn (): string => Server::renderClip(self::plain($clip), self::options($langcode)));
  }

  /**
   * The clip as a figure, for a feed or a newsletter.
   */
  public function figure(array $clip, string $langcode = 'en'): string {
    return $this->render(fn (): string => Server::renderFigure(self::plain($clip), self::options($langcode)));
  }

  /**
   * The structured data of the clip.
   */
  public function jsonLd(array $clip): string {
    return $this->render(fn (): string => Server::renderJsonLd(self::plain($clip)));
  }

  /**
   * The transcript, from the content of a WebVTT file.
   */
  public function transcript(string $vtt, array $clip, string $langcode = 'en'): string {
    $options = self::options($langcode);
    return $this->render(fn (): string => Server::renderTranscript($vtt, self::plain($clip), $options));
  }

  private static function options(string $langcode): array {
    return ['messages' => Messages::load($langcode)];
  }

  private function render(callable $render): string {
    try {
      return $render();
    }
    catch (InvalidClip $error) {
      $this->logger->error('News video: @message', ['@message' => $error->getMessage()]);
      return '';
    }
  }

  /**
   * Texts instead of objects that have one.
   */
  private static function plain(array $clip): array {
    return array_map(static function ($value) {
      if (is_array($value)) {
        return self::plain($value);
      }
      return is_object($value) && method_exists($value, '__toString') ? (string) $value : $value;
    }, $clip);
  }

}
