<?php
/**
 * The style sheet, the script and the structured data of a page with clips.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\InvalidClip;
use NewsVideo\Server;

defined( 'ABSPATH' ) || exit;

/** Before the scripts and styles of WordPress, so that the poster of the lead clip is requested first. */
const HEAD_PRIORITY = 2;

add_action( 'wp_head', __NAMESPACE__ . '\print_head', HEAD_PRIORITY );
add_action( 'wp_footer', __NAMESPACE__ . '\print_late_head' );

/** The clips that have been rendered, and whether the head has been printed. */
final class Page {
	/**
	 * The clips that have been rendered.
	 *
	 * @var array[]
	 */
	public static array $rendered = array();

	/**
	 * Whether style sheet and script are in the page.
	 *
	 * @var bool
	 */
	public static bool $has_head = false;
}

/** A theme of blocks has rendered the content by now; another one has not. */
function print_head(): void {
	$post  = is_singular() ? get_queried_object() : null;
	$clips = $post instanceof \WP_Post && ! post_password_required( $post ) ? clips_of_post( $post ) : array();
	print_head_of( $clips ? $clips : Page::$rendered );
	foreach ( $clips as $item ) {
		print_structured_data( $item['clip'] );
	}
}

/** For clips that are not part of the post, such as those of a sidebar. */
function print_late_head(): void {
	if ( ! Page::$has_head ) {
		print_head_of( Page::$rendered );
	}
}

/**
 * Prints what `Server::renderHead()` writes.
 *
 * @param array[] $items As `clip_of_block()` returns them.
 */
function print_head_of( array $items ): void {
	if ( ! $items ) {
		return;
	}
	$options               = head_options( 'news-video.css' );
	$options['styles']    .= ratio_styles( $items );
	// One of the clips has a transcript.
	$options['transcript'] = '' !== implode( '', array_column( $items, 'transcript' ) );
	try {
		echo Server::renderHead( array_column( $items, 'clip' ), $options ), "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by the library.
		Page::$has_head = true;
	} catch ( InvalidClip $error ) {
		echo problem_html( $error->getMessage() ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped there.
	}
}

/**
 * Prints the structured data of a clip. One that lacks what search engines need has none.
 *
 * @param array $clip The fields of a clip.
 */
function print_structured_data( array $clip ): void {
	try {
		echo Server::renderJsonLd( $clip ), "\n"; // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by the library.
	} catch ( InvalidClip $error ) {
		return;
	}
}
