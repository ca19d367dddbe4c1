import { NewsVideoTranscript } from './lazy-transcript/transcript-element.js';

export { NewsVideoTranscript };

// A second copy of the script, or a second version of it, leaves the first in charge.
if (!customElements.get('news-video-transcript'))
  customElements.define('news-video-transcript', NewsVideoTranscript);
