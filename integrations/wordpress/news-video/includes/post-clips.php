<?php
/**
 * The clips of a post, in its order.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\CheckedClip;
use NewsVideo\InvalidClip;

defined( 'ABSPATH' ) || exit;

/**
 * The clips of a post that are valid, as `clip_of_block()` returns them.
 *
 * @param \WP_Post $post The post.
 * @return array[]
 */
function clips_of_post( \WP_Post $post ): array {
	static $found = array();

	$key = $post->ID . ':' . md5( $post->post_content );
	if ( ! isset( $found[ $key ] ) ) {
		$clips         = clips_of_blocks( parse_blocks( $post->post_content ), $post, array() );
		$found[ $key ] = array_values( array_filter( $clips, __NAMESPACE__ . '\is_valid' ) );
	}
	return $found[ $key ];
}

/**
 * The clips of a list of blocks.
 *
 * @param array[]  $blocks As `parse_blocks()` returns them.
 * @param \WP_Post $post   The post that they are in.
 * @param int[]    $refs   The reusable blocks around, which may contain themselves.
 * @return array[]
 */
function clips_of_blocks( array $blocks, \WP_Post $post, array $refs ): array {
	$clips = array();
	foreach ( $blocks as $block ) {
		$ref    = 'core/block' === $block['blockName'] ? (int) ( $block['attrs']['ref'] ?? 0 ) : 0;
		$shared = $ref && ! in_array( $ref, $refs, true ) ? get_post( $ref ) : null;
		if ( BLOCK_NAME === $block['blockName'] ) {
			$type    = \WP_Block_Type_Registry::get_instance()->get_registered( BLOCK_NAME );
			$clips[] = clip_of_block( $type->prepare_attributes_for_render( $block['attrs'] ), $post );
		} elseif ( $shared ) {
			$inner   = parse_blocks( $shared->post_content );
			$clips[] = clips_of_blocks( $inner, $post, array_merge( $refs, array( $ref ) ) );
		} elseif ( $block['innerBlocks'] ) {
			$clips[] = clips_of_blocks( $block['innerBlocks'], $post, $refs );
		} else {
			$clips[] = clips_of_text( $block['innerHTML'], $post );
		}
	}
	return flatten( $clips );
}

/**
 * The clips of the shortcodes in a text.
 *
 * @param string   $text HTML with shortcodes.
 * @param \WP_Post $post The post that it is in.
 * @return array[]
 */
function clips_of_text( string $text, \WP_Post $post ): array {
	if ( false === strpos( $text, '[' . SHORTCODE ) ) {
		return array();
	}
	preg_match_all( '/' . get_shortcode_regex( array( SHORTCODE ) ) . '/', $text, $found, PREG_SET_ORDER );
	$clips = array();
	foreach ( $found as $parts ) {
		// `[[news-video]]` is written as it is.
		if ( '[' !== $parts[1] ) {
			$clips[] = clip_of_shortcode( (array) shortcode_parse_atts( $parts[3] ), $post );
		}
	}
	return $clips;
}

/**
 * One list of lists and clips.
 *
 * @param array[] $clips Clips, and lists of clips.
 * @return array[]
 */
function flatten( array $clips ): array {
	$lists = array_map(
		static function ( array $item ): array {
			return isset( $item['clip'] ) ? array( $item ) : $item;
		},
		$clips
	);
	return array_merge( array(), ...$lists );
}

/**
 * Whether a clip is valid, and has something to play.
 *
 * @param array $item As `clip_of_block()` returns it.
 */
function is_valid( array $item ): bool {
	try {
		return '' === missing_source( new CheckedClip( $item['clip'] ) );
	} catch ( InvalidClip $error ) {
		return false;
	}
}

/**
 * What is missing in a clip without a source; empty if it has one.
 *
 * @param CheckedClip $checked The clip.
 */
function missing_source( CheckedClip $checked ): string {
	$has_source = isset( $checked->data['src'] ) || isset( $checked->data['sources'] );
	return $has_source ? '' : __( 'Give the address of a stream or a file.', 'news-video' );
}
