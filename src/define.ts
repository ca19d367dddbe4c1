import { NewsVideo } from './news-video.js';

export { NewsVideo };

// On a page with two copies of the script, of whichever versions, the first one defines the element.
if (!customElements.get('news-video')) customElements.define('news-video', NewsVideo);
