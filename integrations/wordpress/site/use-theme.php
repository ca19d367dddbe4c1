<?php
/**
 * Changes the theme of the site.
 *
 *     php use-theme.php <folder of WordPress> <name>
 */

require $argv[1] . '/wp-load.php';
switch_theme( $argv[2] );

// Lists have the whole posts: an option of Twenty Twenty-One.
set_theme_mod( 'display_excerpt_or_full_post', 'full' );
