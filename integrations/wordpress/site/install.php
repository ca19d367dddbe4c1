<?php
/**
 * Installs WordPress, with two users. The plugin is not active.
 *
 *     php install.php <folder of WordPress>
 */

define( 'WP_INSTALLING', true );

/** Nobody reads the mail to the new administrator. */
function wp_new_blog_notification() {
}

require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'The Tane Courier', 'admin', 'admin@news.example', true, '', 'password' );
// Avatars are of another site.
update_option( 'show_avatars', 0 );
update_option( 'permalink_structure', '/%postname%/' );
flush_rewrite_rules();
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'password',
		'role'       => 'author',
	)
);

// The editor has no welcome.
$preferences = array(
	'core/edit-post' => array( 'welcomeGuide' => false ),
	'_modified'      => gmdate( 'c' ),
);
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, 'wp_persisted_preferences', $preferences );
}
