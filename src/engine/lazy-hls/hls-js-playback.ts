import type Hls from 'hls.js';
import { abortableTimeout, onAbort } from '../../platform/abort.js';
import type { Rendition } from '../../playback/rendition.js';
import type { Cmcd } from '../cmcd.js';
import type { DownloadedResponses } from '../downloaded-response.js';
import type { StartedPlayback } from '../early-start/started-playback.js';
import { type EngineJob, MAX_PREFETCH_BYTES } from '../engine.js';
import type { HlsJs, HlsPlayback } from '../hls-engine.js';
import { handleErrors } from './handle-errors.js';
import { type HlsBuild, onManifestParsed } from './hls-build.js';
import { FORWARD_BUFFER_SECONDS, hlsConfig } from './hls-config.js';
import { type PrefetchLoader, prefetchLoader } from './prefetch-loader.js';
import { renditionsOf, toRendition } from './renditions.js';
import { replaceDataTracks } from './replace-data-tracks.js';
import { takeOver } from './take-over.js';

/**
 * The expected duration of a first segment, from which its size is estimated: no playlist contains the size.
 */
const EXPECTED_SEGMENT_SECONDS = 8;

/**
 * How long a prefetched live playlist is reloaded for a reader who may press play. Later, a tap loads it
 * again.
 */
const LIVE_PREFETCH_MS = 5000;

/** A playlist to which segments are only added (RFC 8216, section 4.3.3.5), and the end of any. */
const EVENT = /^#EXT-X-PLAYLIST-TYPE:EVENT\b/m;
const END = /^#EXT-X-ENDLIST\b/m;

/** Adapts a build of hls.js to our engine. */
export function createHlsJs(build: HlsBuild): HlsJs {
  return {
    openHls: (job, responses, cmcd) => new HlsJsPlayback(build, job, responses, cmcd),
  };
}

/** One instance of hls.js, which plays one source. It is destroyed when the signal of the job is aborted. */
class HlsJsPlayback implements HlsPlayback {
  readonly #build: HlsBuild;
  readonly #job: EngineJob;
  readonly #loader: PrefetchLoader;
  readonly #cmcd: Cmcd | undefined;
  #hls: Hls;
  #isSourceLoaded = false;
  #isLoading = false;

  constructor(build: HlsBuild, job: EngineJob, responses: DownloadedResponses, cmcd: Cmcd | undefined) {
    this.#cmcd = cmcd;
    this.#build = build;
    this.#job = job;
    this.#loader = prefetchLoader(build, responses, (text) => this.#onPlaylist(text), cmcd);
    this.#hls = this.#createHls();
    onAbort(job.signal, () => this.#hls.destroy());
    this.#loadSource();
  }

  get loadedBytes(): number {
    return this.#loader.loadedBytes();
  }

  get distinctBytes(): number {
    return this.#loader.distinctBytes();
  }

  get renditions(): readonly Rendition[] {
    return renditionsOf(this.#hls);
  }

  get liveSeconds(): number | undefined {
    const { latestLevelDetails, liveSyncPosition } = this.#hls;
    return latestLevelDetails?.live ? (liveSyncPosition ?? undefined) : undefined;
  }

  selectRendition(rendition: Rendition | undefined): void {
    // -1, the index for no level, lets hls.js choose.
    this.#hls.nextLevel = this.#hls.levels.findIndex(({ bitrate }) => bitrate === rendition?.bitsPerSecond);
  }

  resume(): void {
    this.#hls.startLoad();
  }

  prefetch(): void {
    onManifestParsed(this.#hls, this.#build, () => {
      if (firstSegmentBytes(this.#hls) > MAX_PREFETCH_BYTES) return;
      this.#startLoading();
      abortableTimeout(LIVE_PREFETCH_MS, this.#job.signal, () => this.#stopPrefetchOfLive());
    });
  }

  attach(media: HTMLVideoElement, mediaSource: MediaSource, started?: StartedPlayback): void {
    this.#loadSource();
    replaceDataTracks(media, this.#job.signal);
    if (started) {
      onManifestParsed(this.#hls, this.#build, () =>
        takeOver(this.#hls, this.#build, { media, mediaSource }, started),
      );
    } else {
      this.#hls.attachMedia({ media, mediaSource });
      this.#startLoading();
    }
  }

  #createHls(): Hls {
    const hls = new this.#build({
      ...hlsConfig(this.#build.DefaultConfig, this.#job),
      loader: this.#loader.loader,
      ...(this.#cmcd && { cmcd: this.#cmcd.hlsConfig }),
    });
    handleErrors(hls, this.#build, this.#job.listener);
    this.#reportRenditions(hls);
    this.#reportNetworkSpeed(hls);
    this.#extendBufferLater(hls);
    return hls;
  }

  #loadSource(): void {
    if (this.#isSourceLoaded) return;
    this.#isSourceLoaded = true;
    this.#hls.loadSource(new URL(this.#job.source.url, document.baseURI).href);
  }

  /** Begins anew at the next tap: hls.js would go on where the live edge was. */
  #stopPrefetchOfLive(): void {
    const { media, latestLevelDetails } = this.#hls;
    if (media || !latestLevelDetails?.live) return;
    this.#hls.destroy();
    this.#hls = this.#createHls();
    this.#isSourceLoaded = false;
    this.#isLoading = false;
  }

  /** Starts an event that goes on at its beginning; hls.js would start it at its live edge. */
  #onPlaylist(text: string): void {
    const { isLive, startSeconds } = this.#job;
    const { config } = this.#hls;
    const isEvent = EVENT.test(text) && !END.test(text);
    if (!isEvent || isLive || startSeconds > 0 || config.startPosition === 0) return;
    config.startPosition = 0;
    if (this.#isLoading) this.#hls.startLoad(0);
  }

  #startLoading(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#hls.startLoad(this.#hls.config.startPosition);
  }

  #reportRenditions(hls: Hls): void {
    hls.on(this.#build.Events.LEVEL_SWITCHED, (_event, { level: index }) => {
      const level = hls.levels[index];
      if (level) this.#job.listener.onRendition(toRendition(level));
    });
  }

  #reportNetworkSpeed(hls: Hls): void {
    hls.on(this.#build.Events.FRAG_BUFFERED, () => this.#job.listener.onNetworkSpeed(hls.bandwidthEstimate));
  }

  #extendBufferLater(hls: Hls): void {
    const { later, laterAfterSeconds } = FORWARD_BUFFER_SECONDS;
    const laterSeconds = this.#job.startSeconds + laterAfterSeconds;
    hls.on(this.#build.Events.FRAG_CHANGED, (_event, { frag }) => {
      if (frag.start >= laterSeconds) hls.config.maxMaxBufferLength = later;
    });
  }
}

function firstSegmentBytes(hls: Hls): number {
  const bitsPerSecond = hls.levels[Math.max(0, hls.startLevel)]?.bitrate ?? 0;
  return (bitsPerSecond * EXPECTED_SEGMENT_SECONDS) / 8;
}
