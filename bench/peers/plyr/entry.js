import Hls from 'hls.js';
import Plyr from 'plyr';
import 'plyr/dist/plyr.css';
import iconUrl from '../../node_modules/plyr/dist/plyr.svg?url';

for (const video of document.querySelectorAll('.player')) {
  const hls = new Hls();
  hls.loadSource(video.dataset.src);
  hls.attachMedia(video);
  new Plyr(video, { iconUrl });
}
