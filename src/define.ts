import { NewsVideo } from './news-video.js';

export { NewsVideo };

// A second copy of the script, or a second version of it, leaves the first in charge.
if (!customElements.get('news-video')) customElements.define('news-video', NewsVideo);
