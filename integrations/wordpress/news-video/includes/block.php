<?php
/**
 * The block.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

defined( 'ABSPATH' ) || exit;

const BLOCK_NAME = 'news-video/clip';

/** The scripts of the editor, in their order. Each uses those before. */
const EDITOR_SCRIPTS = array( 'controls', 'lists', 'panels', 'block' );

/** What the scripts use of WordPress. */
const EDITOR_DEPENDENCIES = array(
	'wp-block-editor',
	'wp-blocks',
	'wp-components',
	'wp-data',
	'wp-element',
	'wp-i18n',
	'wp-server-side-render',
);

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_preview' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** Registers the block, and the scripts of its editor. */
function register_block(): void {
	$dependencies = EDITOR_DEPENDENCIES;
	foreach ( EDITOR_SCRIPTS as $name ) {
		$handle = 'news-video-editor-' . $name;
		wp_register_script( $handle, plugins_url( "block/$name.js", PLUGIN_FILE ), $dependencies, VERSION, true );
		wp_set_script_translations( $handle, 'news-video' );
		$dependencies = array( $handle );
	}
	register_block_type(
		plugin_dir_path( PLUGIN_FILE ) . 'block',
		array( 'render_callback' => __NAMESPACE__ . '\render_block' )
	);
}

/**
 * Renders the block. The attribute `align`, margins and classes are those of the element around the clip.
 *
 * @param array $attributes Of the block.
 */
function render_block( array $attributes ): string {
	$post = get_post();
	$html = render( clip_of_block( $attributes, $post instanceof \WP_Post ? $post : null ) );
	if ( '' === $html || is_feed() ) {
		return $html;
	}
	return '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

/** In the editor, the clip is the element itself: it plays. Pages have its files from `wp_head`. */
function enqueue_preview(): void {
	if ( ! is_admin() ) {
		return;
	}
	wp_enqueue_style( 'news-video', assets_url() . 'news-video.css', array(), VERSION );
	wp_enqueue_script( 'news-video', assets_url() . 'news-video.js', array(), VERSION, true );
}

/**
 * The script of the element is a module.
 *
 * @param string $tag    The script element.
 * @param string $handle Its name.
 */
function as_module( string $tag, string $handle ): string {
	if ( 'news-video' !== $handle ) {
		return $tag;
	}
	$without_type = preg_replace( '/ type=(["\'])[^"\']*\1/', '', $tag );
	return str_replace( ' src=', ' type="module" src=', $without_type );
}
