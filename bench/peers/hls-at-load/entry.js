import Hls from 'hls.js';

for (const video of document.querySelectorAll('video[data-src]')) {
  const hls = new Hls();
  hls.loadSource(video.dataset.src);
  hls.attachMedia(video);
}
