/** hls.js as published, whole. */
export { default as Hls } from 'hls.js';
