<?php
/**
 * The shortcode: `[news-video src="…" headline="…"]`.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'news-video';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );

/**
 * Renders the shortcode.
 *
 * @param array|string $attributes An empty string if there are none.
 */
function render_shortcode( $attributes ): string {
	$post = get_post();
	return render( clip_of_shortcode( (array) $attributes, $post instanceof \WP_Post ? $post : null ) );
}
