import videojs from 'video.js';
import 'video.js/dist/video-js.css';

for (const video of document.querySelectorAll('.video-js')) videojs(video);
