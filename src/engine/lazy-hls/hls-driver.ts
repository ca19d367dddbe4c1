import type Hls from 'hls.js';
import type { ErrorData, HlsConfig, Level } from 'hls.js';
import { onAbort } from '../../platform/abort.js';
import type { DownloadedResponses } from '../downloaded-response.js';
import type { StartedPlayback } from '../early-start/early-start.js';
import { type EngineJob, MAX_PREFETCH_BYTES, type Rendition } from '../engine.js';
import type { HlsChunk, HlsDriver } from '../hls-engine.js';
import { toProblem } from './hls-problem.js';
import { prefetchLoader } from './prefetch-loader.js';
import { replaceDataTracks } from './replace-data-tracks.js';
import { isWorkerDenied } from './worker-denied.js';

/** A second decoding error within this time is the stream's fault, and another recovery would loop. */
const RECOVERY_PAUSE_MS = 60_000;

/** How far ahead to load. Many readers leave a clip in its first seconds, and should not have paid for what they did not see; who has seen so much stays. */
const AHEAD_SECONDS = { first: 8, later: 15, laterFromSeconds: 8 } as const;

/** With a pause of a second, that doubles. */
const SEGMENT_RETRIES = 3;

/** A first segment that would last longer than this is not loaded ahead: its size cannot be told before it is asked for. */
const LIKELY_SEGMENT_SECONDS = 8;

/** One of the builds of hls.js. Its constants are taken from it, too: imported from the package, they would bring the whole build along. */
export type HlsBuild = typeof Hls;

/** What opens a build of hls.js on one job. */
export function createOpenHls(Build: HlsBuild): HlsChunk['openHls'] {
  return (job, answers, beginning) => open(Build, job, answers, beginning);
}

/** Everything ends with the job's signal. */
function open(
  Build: HlsBuild,
  job: EngineJob,
  answers: DownloadedResponses,
  beginning?: StartedPlayback,
): HlsDriver {
  const { listener, signal, source, startSeconds } = job;
  const { Events, ErrorTypes, ErrorDetails } = Build;
  const { loader, loadedBytes } = prefetchLoader(Build, answers);
  const hls = new Build({ ...configFor(Build.DefaultConfig, job), loader });
  let recoveredAtMs = Number.NEGATIVE_INFINITY;
  let isLoading = false;

  function recover(data: ErrorData): void {
    if (data.type === ErrorTypes.MEDIA_ERROR && performance.now() - recoveredAtMs > RECOVERY_PAUSE_MS) {
      recoveredAtMs = performance.now();
      // From what is not fatal, hls.js has recovered by the time that it says so.
      if (data.fatal) hls.recoverMediaError();
      listener.onReset();
    } else {
      listener.onProblem(toProblem(Build, data));
    }
  }

  onAbort(signal, () => hls.destroy());
  hls.on(Events.ERROR, (_event, data) => {
    // The worker's exception is told here, and is not the page's.
    if (data.event === 'demuxerWorker') window.event?.preventDefault();
    const isLost = data.fatal ? data.type === ErrorTypes.NETWORK_ERROR : isRefusedAgain(data);
    // Without an answer, it is the network that is lost.
    if (isLost && data.response?.code && goesOnWithout(data, hls)) return;
    if (isLost) listener.onProblem(toProblem(Build, data));
    else if (data.fatal || data.details === ErrorDetails.MEDIA_SOURCE_REQUIRES_RESET) recover(data);
  });
  hls.on(Events.LEVEL_SWITCHED, (_event, { level }) => {
    const rung = hls.levels[level];
    if (rung) listener.onRendition(toRendition(rung));
  });
  hls.on(Events.FRAG_CHANGED, (_event, { frag }) => {
    if (frag.start >= startSeconds + AHEAD_SECONDS.laterFromSeconds)
      hls.config.maxMaxBufferLength = AHEAD_SECONDS.later;
  });
  const isRefusedAgain = refusalsOf(hls);
  hls.loadSource(new URL(source.url, document.baseURI).href);

  function startLoading(): void {
    if (isLoading) return;
    isLoading = true;
    hls.startLoad(hls.config.startPosition);
  }

  return {
    get loadedBytes() {
      return loadedBytes();
    },
    get renditions() {
      return hls.levels.map(toRendition).sort((one, other) => other.bitsPerSecond - one.bitsPerSecond);
    },
    get liveSeconds() {
      return hls.latestLevelDetails?.live ? (hls.liveSyncPosition ?? undefined) : undefined;
    },
    selectRendition(quality) {
      hls.nextLevel = hls.levels.findIndex(({ bitrate }) => bitrate === quality?.bitsPerSecond);
    },
    resume() {
      hls.startLoad();
    },
    prefetch() {
      whenParsed(hls, Build, () => {
        if (firstSegmentBytes(hls) <= MAX_PREFETCH_BYTES) startLoading();
      });
    },
    attach(video, mediaSource) {
      replaceDataTracks(video, signal);
      if (beginning) {
        whenParsed(hls, Build, () => goOn(hls, Build, video, mediaSource, beginning));
      } else {
        hls.attachMedia({ media: video, mediaSource });
        startLoading();
      }
    },
  };
}

/** Takes a media element over that plays already: the next segment is the one after `beginning`, and comes into the same buffer. */
function goOn(
  hls: Hls,
  { Events }: HlsBuild,
  media: HTMLVideoElement,
  mediaSource: MediaSource,
  { variant: rung, track, buffer, isWhole, endSeconds, bitsPerSecond }: StartedPlayback,
): void {
  const { codecs: codec } = rung;
  hls.startLevel = hls.levels.findIndex(({ uri }) => uri === rung.url);
  hls.bandwidthEstimate = bitsPerSecond;
  hls.attachMedia({
    media,
    mediaSource,
    tracks: {
      [track]: { id: 'main', container: 'video/mp4', codec, levelCodec: codec, buffer, listeners: [] },
    },
  });
  // In the middle of what is replaced, Chromium stands still until the next keyframe, unless it goes there.
  if (!isWhole) hls.once(Events.FRAG_BUFFERED, () => goTo(media, media.currentTime));
  hls.startLoad(endSeconds, true);
}

function goTo(media: HTMLVideoElement, seconds: number): void {
  media.currentTime = seconds;
}

function configFor(
  { fragLoadPolicy }: HlsConfig,
  { startSeconds, hasOwnCaptions, withCredentials }: EngineJob,
): Partial<HlsConfig> {
  return {
    xhrSetup: (request) => {
      request.withCredentials = withCredentials;
    },
    // A file of our own origin: a strict page (`worker-src 'self'`) refuses the blob: worker that hls.js would make.
    workerPath: new URL('./hls.worker.js', import.meta.url).href,
    enableWorker: !isWorkerDenied(),
    autoStartLoad: false,
    // Told to load before it has the first playlist, hls.js forgets where.
    startPosition: startSeconds || -1,
    startFragPrefetch: true,
    fragLoadPolicy: fewerRetries(fragLoadPolicy),
    capLevelToPlayerSize: true,
    // The first does nothing without the second, which alone holds a stream of few bits.
    maxBufferLength: AHEAD_SECONDS.first,
    maxMaxBufferLength: AHEAD_SECONDS.first,
    backBufferLength: 20,
    enableWebVTT: !hasOwnCaptions,
    enableIMSC1: !hasOwnCaptions,
    enableCEA708Captions: !hasOwnCaptions,
    ...namesOfClosedCaptions(),
  };
}

/** hls.js's own six retries, with a pause that doubles, outlast every reader. */
function fewerRetries({ default: policy }: HlsConfig['fragLoadPolicy']): HlsConfig['fragLoadPolicy'] {
  const { errorRetry } = policy;
  return {
    default: { ...policy, errorRetry: errorRetry && { ...errorRetry, maxNumRetry: SEGMENT_RETRIES } },
  };
}

/**
 * Tells a segment or a playlist that was refused before, or came cut short: hls.js, which has tried the other renditions meanwhile, would ask for it for
 * ever, or for ten seconds. A live playlist may be back with its next segment; and what the stream can be played without is no matter.
 */
function refusalsOf(hls: Hls): (data: ErrorData) => boolean {
  const refused = new Set<string>();
  return ({ frag, context, response }) => {
    const url = frag?.url ?? context?.url;
    const isOfCaptions = frag?.type === 'subtitle' || context?.type === 'subtitleTrack';
    const isLivePlaylist = !frag && hls.latestLevelDetails?.live;
    if (!url || isOfCaptions || isLivePlaylist || !response?.code || isPassing(response.code)) return false;
    const isAgain = refused.has(url);
    refused.add(url);
    return isAgain;
  };
}

/** Another try may have another answer (RFC 9110, sections 15.5.9 and 15.6; RFC 6585, section 4). */
function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * Takes a rendition out that cannot be had. hls.js alone gives up with it where the box is too small for the others.
 *
 * @returns whether any is left
 */
function goesOnWithout({ frag, context, level }: ErrorData, hls: Hls): boolean {
  const index = level ?? frag?.level ?? context?.level ?? -1;
  const isOfRendition = (!frag || frag.type === 'main') && hls.levels[index] !== undefined;
  if (!isOfRendition || hls.levels.length === 1) return false;
  hls.removeLevel(index);
  hls.startLoad();
  return true;
}

/** Captions in the pictures that no playlist names: hls.js would say that the first channel is English, and the second Spanish. */
function namesOfClosedCaptions(): Partial<HlsConfig> {
  const channels = ['1', '2', '3', '4'] as const;
  return Object.fromEntries(
    channels.flatMap((channel) => [
      [`captionsTextTrack${channel}Label`, `CC${channel}`],
      [`captionsTextTrack${channel}LanguageCode`, ''],
    ]),
  );
}

function whenParsed(hls: Hls, { Events }: HlsBuild, act: () => void): void {
  if (hls.levels.length > 0) act();
  else hls.once(Events.MANIFEST_PARSED, act);
}

function toRendition({ height, bitrate }: Level): Rendition {
  return { heightPixels: height, bitsPerSecond: bitrate };
}

function firstSegmentBytes(hls: Hls): number {
  const bitsPerSecond = hls.levels[Math.max(0, hls.startLevel)]?.bitrate ?? 0;
  return (bitsPerSecond * LIKELY_SEGMENT_SECONDS) / 8;
}
