<?php
/**
 * What block and shortcode have in common: the fields of a clip that come from the post, and not from its author.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\Html;

defined( 'ABSPATH' ) || exit;

/**
 * Decodes character references in all texts. WordPress writes `&amp;` for `&` into the attributes of blocks and
 * shortcodes of authors who may not write HTML. All texts are escaped again when they are written into a page.
 *
 * @param mixed $value Attributes, or one of them.
 * @return mixed
 */
function decode_texts( $value ) {
	if ( is_array( $value ) ) {
		return array_map( __NAMESPACE__ . '\decode_texts', $value );
	}
	return is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : $value;
}

/**
 * Adds the address and the date of the post, and the address of the page with the clip alone.
 *
 * @param array         $clip          The fields of a clip.
 * @param \WP_Post|null $post          The post that the clip is in, if any.
 * @param bool          $is_embeddable Whether other sites may show the clip.
 */
function with_post_fields( array $clip, ?\WP_Post $post, bool $is_embeddable ): array {
	if ( ! $post ) {
		return $clip;
	}
	$date            = get_post_datetime( $post );
	$clip['pageUrl'] = get_permalink( $post );
	if ( $date ) {
		$clip['uploadDate'] = $date->format( DATE_RFC3339 );
	}
	$id = $clip['id'] ?? '';
	if ( $is_embeddable && is_string( $id ) && '' !== trim( $id ) && is_public( $post ) ) {
		$clip['embedUrl'] = embed_url( $post, trim( $id ) );
	}
	/**
	 * Filters the fields of a clip, which docs/server.md of the package describes.
	 *
	 * @param array    $clip The fields.
	 * @param \WP_Post $post The post that the clip is in.
	 */
	return apply_filters( 'news_video_clip', $clip, $post );
}

/**
 * Whether everyone may read a post.
 *
 * @param \WP_Post $post The post.
 */
function is_public( \WP_Post $post ): bool {
	return is_post_publicly_viewable( $post ) && '' === $post->post_password;
}

/**
 * The headline as a heading, for the poster; null if the clip has none.
 *
 * @param string $headline The headline as text.
 * @param int    $level    From 2 to 6; 0 for none.
 */
function headline_html( string $headline, int $level ): ?string {
	$is_heading = $level >= 2 && $level <= 6 && '' !== trim( $headline );
	$attributes = array( 'class' => 'news-video-headline' );
	return $is_heading ? Html::element( 'h' . $level, $attributes, Html::escape( trim( $headline ) ) ) : null;
}
