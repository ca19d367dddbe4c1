<?php
/**
 * The transcript of a clip.
 *
 * @package NewsVideo
 */

namespace NewsVideo\WordPress;

use NewsVideo\CheckedClip;
use NewsVideo\Html;
use NewsVideo\InvalidClip;
use NewsVideo\SafeUrl;
use NewsVideo\Server;
use NewsVideo\TextTracks;

defined( 'ABSPATH' ) || exit;

/** Captions of an hour have some 60 KB. */
const MAX_CAPTIONS_BYTES = 2000000;

/**
 * Where the transcript is, as an author wrote it.
 *
 * @param mixed $place An attribute.
 */
function transcript_place( $place ): string {
	return in_array( $place, array( 'below', 'beside' ), true ) ? $place : '';
}

/**
 * The transcript of a clip. Its text is there before the script if the captions are a file of this site.
 *
 * @param CheckedClip $checked The clip. Without an `id`, it has no transcript.
 * @param string      $place   '', 'below' or 'beside'.
 * @param array       $options Of `Server::renderTranscript()`.
 */
function transcript_html( CheckedClip $checked, string $place, array $options ): string {
	if ( '' === $place || ! isset( $checked->data['id'] ) ) {
		return '';
	}
	$options['layout'] = 'beside' === $place ? 'beside' : null;
	$track             = TextTracks::choose( TextTracks::captions( $checked->data ), null );
	$vtt               = $track ? captions_file( $track['src'] ) : null;
	try {
		if ( null !== $vtt ) {
			return Server::renderTranscript( $vtt, $checked->data, $options );
		}
	} catch ( InvalidClip $error ) {
		// The file is not WebVTT. The script says so to the reader.
		$vtt = null;
	}
	$attributes = array(
		'for'    => $checked->data['id'],
		'layout' => $options['layout'],
	);
	return Html::element( 'news-video-transcript', $attributes );
}

/**
 * The content of a WebVTT file in the media library; null if it is not there.
 *
 * @param string $url Its URL.
 */
function captions_file( string $url ): ?string {
	$uploads = wp_get_upload_dir();
	$base    = set_url_scheme( trailingslashit( $uploads['baseurl'] ), 'https' );
	$url     = set_url_scheme( SafeUrl::resolve( $url, home_url( '/' ) ), 'https' );
	$url     = substr( $url, 0, strcspn( $url, '?#' ) );
	if ( 0 !== strpos( $url, $base ) || '.vtt' !== substr( $url, -4 ) ) {
		return null;
	}
	$folder = realpath( $uploads['basedir'] );
	$file   = realpath( $uploads['basedir'] . '/' . rawurldecode( substr( $url, strlen( $base ) ) ) );
	// The file may not be outside of the folder of the uploads.
	if ( ! $folder || ! $file || 0 !== strpos( $file, $folder . DIRECTORY_SEPARATOR ) ) {
		return null;
	}
	// A file of this site, not a URL.
	return filesize( $file ) <= MAX_CAPTIONS_BYTES ? file_get_contents( $file ) : null; // phpcs:ignore WordPress.WP.AlternativeFunctions
}
