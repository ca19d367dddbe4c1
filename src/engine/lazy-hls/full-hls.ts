/** The full build of hls.js, as published. */
export { default as Hls } from 'hls.js';
