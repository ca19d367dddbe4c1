import { NewsVideoTranscript } from './lazy-transcript/transcript-element.js';

export { NewsVideoTranscript };

// On a page with two copies of the script, of whichever versions, the first one defines the element.
if (!customElements.get('news-video-transcript'))
  customElements.define('news-video-transcript', NewsVideoTranscript);
