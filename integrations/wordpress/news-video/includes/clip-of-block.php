<?php
/**
 * The clip that the attributes of a block describe.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

defined( 'ABSPATH' ) || exit;

/** Attributes of the block that are fields of a clip. */
const BLOCK_FIELDS = array(
	'id',
	'lang',
	'src',
	'sources',
	'poster',
	'posterAlt',
	'headline',
	'caption',
	'credit',
	'description',
	'duration',
	'aspectRatio',
	'start',
	'end',
	'href',
	'tracks',
	'chapters',
	'startDate',
	'endDate',
	'expires',
	'crossOrigin',
	'autoplay',
	'loop',
	'muted',
);

/**
 * Reads a block.
 *
 * @param array         $attributes Its attributes.
 * @param \WP_Post|null $post       The post that it is in, if any.
 * @return array{clip: array, transcript: string} The clip, and where its transcript is: '', 'below' or 'beside'.
 */
function clip_of_block( array $attributes, ?\WP_Post $post ): array {
	$attributes = decode_texts( $attributes );
	$clip       = array_intersect_key( $attributes, array_flip( BLOCK_FIELDS ) );
	$level      = (int) ( $attributes['headlineLevel'] ?? 0 );
	$headline   = $attributes['headline'] ?? '';

	$clip['headlineHtml'] = is_string( $headline ) ? headline_html( $headline, $level ) : null;
	$clip['loading']      = empty( $attributes['isLead'] ) ? null : 'eager';
	$clip['streamType']   = empty( $attributes['isLive'] ) ? null : 'live';

	$clip = poster_of_library( (int) ( $attributes['posterId'] ?? 0 ) ) + $clip;
	return array(
		'clip'       => with_post_fields( $clip, $post, (bool) ( $attributes['isEmbeddable'] ?? true ) ),
		'transcript' => transcript_place( $attributes['transcript'] ?? '' ),
	);
}

/**
 * The fields of a poster from the media library, with the widths that WordPress has made.
 *
 * @param int $id Of the attachment; 0 for none.
 */
function poster_of_library( int $id ): array {
	$url = $id > 0 ? wp_get_attachment_image_url( $id, 'large' ) : false;
	if ( ! $url ) {
		return array();
	}
	$srcset = wp_get_attachment_image_srcset( $id, 'large' );
	$fields = array( 'poster' => $url );
	if ( $srcset ) {
		$fields['posterSrcset'] = $srcset;
		$fields['posterSizes']  = wp_get_attachment_image_sizes( $id, 'large' );
	}
	return $fields;
}
