<?php
/**
 * The page with a clip alone, for the frame of another site.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\InvalidClip;
use NewsVideo\Messages;
use NewsVideo\Server;

defined( 'ABSPATH' ) || exit;

/** The parameters of its address: the number of the post, and the `id` of the clip. */
const EMBED_PARAMETERS = array( 'news-video-post', 'news-video-clip' );

add_filter( 'query_vars', __NAMESPACE__ . '\add_embed_parameters' );
add_action( 'parse_request', __NAMESPACE__ . '\answer_embed_request' );

/**
 * The address of the page. It has no redirect, which the player.js protocol needs.
 *
 * @param \WP_Post $post    The post that the clip is in.
 * @param string   $clip_id The `id` of the clip.
 */
function embed_url( \WP_Post $post, string $clip_id ): string {
	$query = http_build_query( array_combine( EMBED_PARAMETERS, array( $post->ID, $clip_id ) ), '', '&', PHP_QUERY_RFC3986 );
	return home_url( '/?' . $query );
}

/**
 * Makes the parameters known.
 *
 * @param string[] $names The names of the known ones.
 * @return string[]
 */
function add_embed_parameters( array $names ): array {
	return array_merge( $names, EMBED_PARAMETERS );
}

/**
 * Answers a request for the page, before WordPress looks for posts.
 *
 * @param \WP $wp The request.
 */
function answer_embed_request( \WP $wp ): void {
	[ $post_id, $clip_id ] = array_map(
		static function ( string $name ) use ( $wp ) {
			return $wp->query_vars[ $name ] ?? '';
		},
		EMBED_PARAMETERS
	);
	if ( '' === $post_id || ! is_string( $post_id ) || ! is_string( $clip_id ) ) {
		return;
	}
	$clip = embeddable_clip( get_post( (int) $post_id ), $clip_id );
	$html = $clip ? embed_page_html( $clip ) : null;
	status_header( null === $html ? 404 : 200 );
	header( 'Content-Type: text/html; charset=utf-8' );
	echo $html ?? esc_html__( 'This video is not available.', 'news-video' ); // phpcs:ignore WordPress.Security.EscapeOutput -- Escaped by the library.
	exit;
}

/**
 * A clip that other sites may show; null if the post has none.
 *
 * @param \WP_Post|null $post    The post.
 * @param string        $clip_id The `id` of the clip; empty for the first one.
 */
function embeddable_clip( ?\WP_Post $post, string $clip_id ): ?array {
	if ( ! $post || ! is_public( $post ) ) {
		return null;
	}
	foreach ( array_column( clips_of_post( $post ), 'clip' ) as $clip ) {
		if ( isset( $clip['embedUrl'] ) && ( '' === $clip_id || $clip['id'] === $clip_id ) ) {
			return $clip;
		}
	}
	return null;
}

/**
 * The page; null if the clip is not valid.
 *
 * @param array $clip The fields of a clip.
 */
function embed_page_html( array $clip ): ?string {
	$language = get_bloginfo( 'language' );
	$options  = head_options( 'embed.css' ) + array(
		'lang'     => $language,
		'dir'      => is_rtl() ? 'rtl' : 'ltr',
		'messages' => Messages::load( $language ),
	);
	try {
		return Server::renderEmbedPage( $clip, $options );
	} catch ( InvalidClip $error ) {
		return null;
	}
}
