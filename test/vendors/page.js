// The page of vendors.test.js: each vendor's own script, set up as its documentation says, and our adapter before it.
import { createInstance } from '@adobe/alloy';
import { Analytics } from '@segment/analytics-next';
import * as media from '@snowplow/browser-plugin-media';
import { newTracker } from '@snowplow/browser-tracker';
import mux from 'mux-embed';
import { toAlloyCalls } from '../../dist/esm/analytics/adobe.js';
import { sendBeacons } from '../../dist/esm/analytics/beacon.js';
import { toMuxCalls } from '../../dist/esm/analytics/mux.js';
import { toSegmentCalls } from '../../dist/esm/analytics/segment.js';
import { toSnowplowCalls } from '../../dist/esm/analytics/snowplow.js';

const { host, origin } = location;
window.refused = [];
window.tracked = [];

newTracker('sp', origin, {
  appId: 'news',
  encodeBase64: false,
  plugins: [media.SnowplowMediaPlugin()],
});

const alloy = createInstance({ name: 'alloy' });
alloy('configure', {
  datastreamId: '00000000-0000-0000-0000-000000000000',
  orgId: 'NEWS@AdobeOrg',
  edgeDomain: 'edge.news.test',
  clickCollectionEnabled: false,
  context: [],
  streamingMedia: { channel: 'news', playerName: 'news-video' },
});

const analytics = new Analytics({ writeKey: 'test' });
const ready = analytics.register({
  name: 'recorder',
  type: 'destination',
  version: '1',
  isLoaded: () => true,
  load: () => Promise.resolve(),
  track(context) {
    window.tracked.push(context.event);
    return context;
  },
});

sendBeacons('/beacon');
document.addEventListener('news-video', async (event) => {
  const refuse = (vendor, call) => (error) => window.refused.push(`${vendor} ${call[0]}: ${error.message}`);
  const calls = {
    alloy: toAlloyCalls(event),
    mux: toMuxCalls(event, { beaconCollectionDomain: host, data: { env_key: 'test' } }),
    segment: toSegmentCalls(event),
    snowplow: toSnowplowCalls(event),
  };
  for (const call of calls.snowplow) Reflect.get(media, call[0])(call[1]);
  for (const [name, ...values] of calls.mux) mux[name](...values);
  for (const call of calls.alloy) alloy(...call).catch(refuse('alloy', call));
  await ready;
  for (const call of calls.segment) analytics.track(...call).catch(refuse('segment', call));
});
window.isReady = true;
