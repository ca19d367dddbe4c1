<?php
/**
 * The shapes of clips before the script. The style sheet of the package has those of 16/9, 9/16 and 1/1.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\AspectRatio;

defined( 'ABSPATH' ) || exit;

/** Ratios whose shape the style sheet of the package has, as authors write them. */
const KNOWN_RATIOS = array( '', '16/9', '16:9', '9/16', '9:16', '1', '1/1', '1:1' );

/** The height of a portrait clip is at most this part of the viewport's, in percent. */
const MAX_HEIGHT = 80;

/**
 * The rules for clips of other shapes.
 *
 * @param array[] $items As `clip_of_block()` returns them.
 */
function ratio_styles( array $items ): string {
	$rules = '';
	foreach ( array_unique( array_map( __NAMESPACE__ . '\ratio_of', $items ) ) as $text ) {
		$ratio = in_array( $text, KNOWN_RATIOS, true ) ? null : AspectRatio::parse( $text );
		// What can be parsed has digits, points and a sign between two numbers: it ends no string.
		if ( null !== $ratio && false === strpbrk( $text, "\"\n\r\f\\" ) ) {
			$width  = $ratio < 1 ? round( MAX_HEIGHT * $ratio, 2 ) . 'svh' : '1fr';
			$rules .= 'news-video[aspect-ratio="' . $text . '"]:not(:state(drawn)){--r:' . round( $ratio, 5 ) . ";--w:$width}";
		}
	}
	return $rules;
}

/**
 * The ratio of a clip, as its author wrote it.
 *
 * @param array $item As `clip_of_block()` returns it.
 */
function ratio_of( array $item ): string {
	$ratio = $item['clip']['aspectRatio'] ?? '';
	return is_string( $ratio ) ? trim( $ratio ) : '';
}
