<?php
/**
 * The HTML of a clip, or what is wrong with it.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\CheckedClip;
use NewsVideo\InvalidClip;
use NewsVideo\Messages;
use NewsVideo\Server;

defined( 'ABSPATH' ) || exit;

add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_texts' );

/**
 * Renders a clip. An invalid one is nothing for a reader, and a message for those who can edit the post.
 *
 * @param array $item As `clip_of_block()` returns it.
 */
function render( array $item ): string {
	try {
		$checked = new CheckedClip( $item['clip'] );
		$missing = missing_source( $checked );
		if ( '' !== $missing ) {
			return problem_html( $missing );
		}
		$options = array( 'messages' => Messages::load( get_bloginfo( 'language' ) ) );
		if ( is_feed() ) {
			// The figure has its own markup for the title.
			return Server::renderFigure( array( 'headlineHtml' => null ) + $item['clip'], $options );
		}
		$html = Server::renderClip( $item['clip'], $options )
			. transcript_html( $checked, $item['transcript'], $options );

		Page::$rendered[] = $item;
		return $html;
	} catch ( InvalidClip $error ) {
		return problem_html( $error->getMessage() );
	}
}

/**
 * What is wrong with a clip, for those who can edit the post; empty for others.
 *
 * @param string $message The message.
 */
function problem_html( string $message ): string {
	$post = get_post();
	if ( ! ( $post ? current_user_can( 'edit_post', $post->ID ) : current_user_can( 'edit_posts' ) ) ) {
		return '';
	}
	/* translators: %s: what is wrong, in English */
	$text = sprintf( __( 'News video: %s Readers do not see this message, and no clip.', 'news-video' ), rtrim( $message, '.' ) . '.' );
	return '<p class="news-video-problem" role="alert">' . esc_html( $text ) . '</p>';
}

/**
 * WordPress sets typographic quotes in texts, but not in attributes: the script writes the attributes as they are, and
 * the texts would change.
 *
 * @param string[] $tags The names of elements whose text stays as it is.
 * @return string[]
 */
function keep_texts( array $tags ): array {
	return array_merge( $tags, array( 'news-video', 'news-video-transcript' ) );
}
