import type { HlsConfig } from 'hls.js';
import type { EngineJob } from '../engine.js';
import { isWorkerDenied } from './worker-denied.js';

/**
 * How many seconds hls.js buffers ahead of the position. Many readers leave a clip in its first seconds, and
 * should not download the rest.
 */
export const FORWARD_BUFFER_SECONDS = {
  first: 8,
  /** For readers who have watched the first `laterAfterSeconds`. */
  later: 15,
  laterAfterSeconds: 8,
} as const;

/**
 * Retries of a segment, after 1, 2 and 4 s. The six retries that hls.js makes by default take longer than
 * readers wait. Errors with a 4xx status are not retried: see refused-requests.ts.
 */
const SEGMENT_RETRIES = 3;

/** How many seconds hls.js keeps behind the current position. */
const BACK_BUFFER_SECONDS = 20;

/** The configuration of hls.js for one job. */
export function hlsConfig(
  { fragLoadPolicy }: HlsConfig,
  { startSeconds, hasOwnCaptions, withCredentials }: EngineJob,
): Partial<HlsConfig> {
  return {
    xhrSetup: (request) => {
      request.withCredentials = withCredentials;
    },
    // The worker is a file, because a strict policy (`worker-src 'self'`) refuses the `blob:` URL that hls.js
    // uses otherwise (https://github.com/video-dev/hls.js/issues/1479).
    workerPath: new URL('./hls.worker.js', import.meta.url).href,
    enableWorker: !isWorkerDenied(),
    // A pre-roll whose file cannot be loaded would keep the clip from starting. Safari plays interstitials.
    enableInterstitialPlayback: false,
    autoStartLoad: false,
    // `startLoad()` ignores its position if it is called before the first playlist is loaded
    // (https://github.com/video-dev/hls.js/issues/741).
    startPosition: startSeconds || -1,
    startFragPrefetch: true,
    fragLoadPolicy: withFewerRetries(fragLoadPolicy),
    capLevelToPlayerSize: true,
    // hls.js buffers `maxBufferLength`, or more if 60 MB (`maxBufferSize`) hold more, but at most
    // `maxMaxBufferLength`.
    maxBufferLength: FORWARD_BUFFER_SECONDS.first,
    maxMaxBufferLength: FORWARD_BUFFER_SECONDS.first,
    backBufferLength: BACK_BUFFER_SECONDS,
    enableWebVTT: !hasOwnCaptions,
    enableIMSC1: !hasOwnCaptions,
    enableCEA708Captions: !hasOwnCaptions,
    ...closedCaptionNames(),
  };
}

function withFewerRetries({ default: policy }: HlsConfig['fragLoadPolicy']): HlsConfig['fragLoadPolicy'] {
  const { errorRetry } = policy;
  return {
    default: { ...policy, errorRetry: errorRetry && { ...errorRetry, maxNumRetry: SEGMENT_RETRIES } },
  };
}

/**
 * Names of closed captions that have none in the playlist. By default, hls.js calls the first channel
 * English, and the second one Spanish.
 */
function closedCaptionNames(): Partial<HlsConfig> {
  const channels = ['1', '2', '3', '4'] as const;
  return Object.fromEntries(
    channels.flatMap((channel) => [
      [`captionsTextTrack${channel}Label`, `CC${channel}`],
      [`captionsTextTrack${channel}LanguageCode`, ''],
    ]),
  );
}
