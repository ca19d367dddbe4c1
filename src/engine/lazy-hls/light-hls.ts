/** The light build of hls.js, as published: without captions, separate audio and DRM, and a third smaller. */
export { default as Hls } from 'hls.js/light';
