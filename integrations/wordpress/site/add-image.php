<?php
/**
 * Adds an image to the media library, and prints its number.
 *
 *     php add-image.php <folder of WordPress> <file>
 */

$_SERVER['HTTP_HOST'] = 'localhost';

[ , $root, $file ] = $argv;
require $root . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/image.php';

$upload = wp_upload_bits( basename( $file ), null, file_get_contents( $file ) );
$id     = wp_insert_attachment(
	array(
		'post_mime_type' => 'image/jpeg',
		'post_title'     => basename( $file ),
	),
	$upload['file']
);
wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
echo $id;
