<?php
/**
 * Adds a post as one of the users would, and prints its number and its address as JSON.
 *
 *     php add-post.php <folder of WordPress> '{"author": "author", "post_title": "…", "post_content": "…"}'
 */

$_SERVER['HTTP_HOST'] = 'localhost';

[ , $root, $json ] = $argv;
require $root . '/wp-load.php';

$post   = json_decode( $json, true, 512, JSON_THROW_ON_ERROR );
$author = get_user_by( 'login', $post['author'] ?? 'admin' );
unset( $post['author'] );

// What the user may not write is filtered, as in the editor.
wp_set_current_user( $author->ID );
kses_init();
$id = wp_insert_post( wp_slash( $post + array( 'post_status' => 'publish' ) ), true );
if ( is_wp_error( $id ) ) {
	throw new RuntimeException( $id->get_error_message() );
}
echo wp_json_encode(
	array(
		'id'  => $id,
		'url' => get_permalink( $id ),
	)
);
