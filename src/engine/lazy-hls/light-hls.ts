/** hls.js as published, without captions, separate sound, and DRM: a third less. */
export { default as Hls } from 'hls.js/light';
