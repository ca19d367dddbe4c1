<?php
/**
 * Plugin Name:       News Video
 * Description:       Puts news clips into articles: a block and a shortcode for the element <news-video>.
 * Version:           0.0.0-development
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The authors of news-video
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       news-video
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const VERSION     = '0.0.0-development';

require __DIR__ . '/php/autoload.php';
require __DIR__ . '/includes/clip-fields.php';
require __DIR__ . '/includes/clip-of-block.php';
require __DIR__ . '/includes/clip-of-shortcode.php';
require __DIR__ . '/includes/post-clips.php';
require __DIR__ . '/includes/head-options.php';
require __DIR__ . '/includes/ratio-styles.php';
require __DIR__ . '/includes/head.php';
require __DIR__ . '/includes/transcript.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/embed-page.php';
require __DIR__ . '/includes/oembed.php';
