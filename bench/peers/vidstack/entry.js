import 'vidstack/player/styles/default/theme.css';
import 'vidstack/player/styles/default/layouts/video.css';
import 'vidstack/player';
import 'vidstack/player/layouts';
import 'vidstack/player/ui';
import './size.css';

// Its own default fetches hls.js from a CDN at this moment; its documentation says how to bundle it instead.
addEventListener(
  'provider-change',
  ({ detail: provider }) => {
    if (provider?.type === 'hls') provider.library = () => import('hls.js');
  },
  { capture: true },
);
