<?php
/**
 * The answers to oEmbed requests for clips.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\InvalidClip;
use NewsVideo\Server;

defined( 'ABSPATH' ) || exit;

const OEMBED_NAMESPACE = 'news-video/v1';
const OEMBED_ROUTE     = '/oembed';

add_action( 'rest_api_init', __NAMESPACE__ . '\register_oembed' );

/** The address of the answers. */
function oembed_url(): string {
	return rest_url( OEMBED_NAMESPACE . OEMBED_ROUTE );
}

/** Registers the route. Everyone may ask: the answer has nothing that the published article has not. */
function register_oembed(): void {
	register_rest_route(
		OEMBED_NAMESPACE,
		OEMBED_ROUTE,
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer_oembed',
			'permission_callback' => '__return_true',
			'args'                => array(
				'url' => array(
					'required' => true,
					'type'     => 'string',
				),
			),
		)
	);
}

/**
 * Answers a request.
 *
 * @param \WP_REST_Request $request The request.
 * @return array|\WP_Error
 */
function answer_oembed( \WP_REST_Request $request ) {
	$format = $request['format'] ?? '';
	if ( '' !== $format && 'json' !== $format ) {
		return oembed_error( 501, __( 'The answers are JSON.', 'news-video' ) );
	}
	$clip = clip_at( $request['url'] );
	if ( ! $clip ) {
		return oembed_error( 404, __( 'There is no video at this address.', 'news-video' ) );
	}
	$parameters = array_intersect_key( $request->get_query_params(), array_flip( array( 'maxwidth', 'maxheight' ) ) );
	try {
		return Server::toOEmbed( $clip, $parameters, oembed_options() );
	} catch ( InvalidClip $error ) {
		$is_request = 0 === strpos( $error->getMessage(), 'request.' );
		return oembed_error( $is_request ? 400 : 404, $is_request ? $error->getMessage() : '' );
	}
}

/**
 * The options of `Server::toOEmbed()`.
 */
function oembed_options(): array {
	return array(
		'providerName' => get_bloginfo( 'name' ),
		'providerUrl'  => home_url( '/' ),
		'cacheSeconds' => DAY_IN_SECONDS,
	);
}

/**
 * An answer without a clip.
 *
 * @param int    $status  Of HTTP.
 * @param string $message What is wrong.
 */
function oembed_error( int $status, string $message ): \WP_Error {
	return new \WP_Error( 'news_video_oembed', $message, array( 'status' => $status ) );
}

/**
 * The clip at an address: that of an article, of a clip in it (`#flood`), or of a page with the clip alone.
 *
 * @param string $url The address.
 */
function clip_at( string $url ): ?array {
	$parts = wp_parse_url( $url );
	wp_parse_str( $parts['query'] ?? '', $query );
	$is_embed = isset( $query['news-video-post'], $query['news-video-clip'] );
	$post_id  = $is_embed ? (int) $query['news-video-post'] : url_to_postid( $url );
	$clip_id  = $is_embed ? $query['news-video-clip'] : strtok( rawurldecode( $parts['fragment'] ?? '' ), '&' );
	$host     = wp_parse_url( home_url(), PHP_URL_HOST );
	if ( ! $post_id || ( $parts['host'] ?? '' ) !== $host ) {
		return null;
	}
	return embeddable_clip( get_post( $post_id ), is_string( $clip_id ) ? $clip_id : '' );
}
