<?php
/**
 * The options of what is written into the head of a page.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

defined( 'ABSPATH' ) || exit;

/** What the style sheet of the package cannot know of WordPress. */
const BLOCK_STYLES =
	// Themes give headings sizes and margins. A headline that is one looks as one that is none.
	'news-video .news-video-headline.news-video-headline{all:unset}'
	// A block that floats has no width of its own.
	. '.wp-block-news-video-clip:is(.alignleft,.alignright){width:20rem;max-width:100%}';

/** The URL of the folder with the files of the package. */
function assets_url(): string {
	return plugins_url( 'assets/', PLUGIN_FILE );
}

/**
 * The content of a file of the package.
 *
 * @param string $name Its name.
 */
function asset( string $name ): string {
	// A file of the plugin, not a URL.
	return (string) file_get_contents( plugin_dir_path( PLUGIN_FILE ) . 'assets/' . $name ); // phpcs:ignore WordPress.WP.AlternativeFunctions
}

/**
 * The options of `Server::renderHead()` and `Server::renderEmbedPage()`.
 *
 * @param string $styles The name of the style sheet, which is written into the page.
 */
function head_options( string $styles ): array {
	$options = array(
		'baseUrl'   => assets_url(),
		'files'     => json_decode( asset( 'files.json' ), true ),
		'styles'    => asset( $styles ) . BLOCK_STYLES,
		'oEmbedUrl' => oembed_url(),
	);
	/**
	 * Filters the options, which docs/server.md of the package describes: `nonce`, `preconnect`, `integrity`, and
	 * for a page with the clip alone `parentOrigins`.
	 *
	 * @param array $options The options.
	 */
	return apply_filters( 'news_video_head_options', $options );
}
