<?php
/**
 * Loads the classes of `news-video/server` in PHP when they are used.
 *
 * @license MIT
 */

spl_autoload_register(
    static function (string $class): void {
        if (strncmp($class, 'NewsVideo\\', 10) !== 0) {
            return;
        }
        $file = __DIR__ . '/src/' . str_replace('\\', '/', substr($class, 10)) . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
);
