<?php
/**
 * Changes the language of the site, which has no translations of WordPress.
 *
 *     php use-language.php <folder of WordPress> <locale, or an empty text for English>
 */

require $argv[1] . '/wp-load.php';

// A language is known by its file.
wp_mkdir_p( WP_LANG_DIR );
touch( WP_LANG_DIR . '/' . $argv[2] . '.mo' );
update_option( 'WPLANG', $argv[2] );
