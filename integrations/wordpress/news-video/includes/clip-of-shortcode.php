<?php
/**
 * The clip that the attributes of a shortcode describe. They have the names of those of the tag.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\Attributes;

defined( 'ABSPATH' ) || exit;

/** Attributes of the shortcode besides those of the tag, with their defaults. */
const SHORTCODE_ATTRIBUTES = array(
	'id'               => '',
	'lang'             => '',
	'mp4'              => '',
	'webm'             => '',
	'captions'         => '',
	'captions-srclang' => '',
	'captions-label'   => '',
	'headline-level'   => '0',
	'description'      => '',
	'transcript'       => '',
	'embed'            => 'true',
);

/**
 * Reads a shortcode.
 *
 * @param array         $attributes As `shortcode_parse_atts()` returns them.
 * @param \WP_Post|null $post       The post that it is in, if any.
 * @return array{clip: array, transcript: string} As `clip_of_block()` returns it.
 */
function clip_of_shortcode( array $attributes, ?\WP_Post $post ): array {
	$values = shortcode_values( decode_texts( $attributes ) );
	$clip   = array();
	foreach ( Attributes::FIELDS as $name => $field ) {
		$is_boolean     = in_array( $field, Attributes::BOOLEAN_FIELDS, true );
		$clip[ $field ] = $is_boolean ? is_on( $values[ $name ] ) : $values[ $name ];
	}
	$clip['id']           = $values['id'];
	$clip['lang']         = $values['lang'];
	$clip['description']  = $values['description'];
	$clip['sources']      = files_of_shortcode( $values );
	$clip['tracks']       = captions_of_shortcode( $values );
	$clip['headlineHtml'] = headline_html( $values['headline'], (int) $values['headline-level'] );
	return array(
		'clip'       => with_post_fields( $clip, $post, is_on( $values['embed'] ) ),
		'transcript' => transcript_place( $values['transcript'] ),
	);
}

/**
 * All attributes, empty where they are missing. One without a value, such as `muted`, is on.
 *
 * @param array $attributes The attributes of the shortcode.
 */
function shortcode_values( array $attributes ): array {
	$names = array_filter( array_filter( $attributes, 'is_int', ARRAY_FILTER_USE_KEY ), 'is_string' );
	$named = array_filter( $attributes, 'is_string', ARRAY_FILTER_USE_KEY );
	$on    = array_fill_keys( array_map( 'strtolower', $names ), 'true' );
	$all   = array_fill_keys( array_keys( Attributes::FIELDS ), '' ) + SHORTCODE_ATTRIBUTES;
	return array_map( 'strval', shortcode_atts( $all, $named + $on, 'news-video' ) );
}

/**
 * The files beside `src`, as sources.
 *
 * @param array $values The attributes.
 */
function files_of_shortcode( array $values ): array {
	$files = array();
	foreach ( array( 'mp4', 'webm' ) as $format ) {
		if ( '' !== $values[ $format ] ) {
			$files[] = array(
				'src'  => $values[ $format ],
				'type' => 'video/' . $format,
			);
		}
	}
	return $files;
}

/**
 * The captions, as a list of one track.
 *
 * @param array $values The attributes.
 */
function captions_of_shortcode( array $values ): array {
	if ( '' === $values['captions'] ) {
		return array();
	}
	$track = array(
		'src'     => $values['captions'],
		'srclang' => $values['captions-srclang'],
		'label'   => $values['captions-label'],
	);
	return array( $track );
}

/**
 * Whether an attribute that is on or off is on.
 *
 * @param string $value Its value.
 */
function is_on( string $value ): bool {
	return ! in_array( strtolower( $value ), array( '', 'false', 'no', '0' ), true );
}
