import type Hls from 'hls.js';
import { onAbort } from '../../platform/abort.js';
import type { Rendition } from '../../playback/rendition.js';
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

/** Adapts a build of hls.js to our engine. */
export function createHlsJs(build: HlsBuild): HlsJs {
  return { openHls: (job, responses, started) => new HlsJsPlayback(build, job, responses, started) };
}

/** One instance of hls.js, which plays one source. It is destroyed when the signal of the job is aborted. */
class HlsJsPlayback implements HlsPlayback {
  readonly #build: HlsBuild;
  readonly #job: EngineJob;
  readonly #started: StartedPlayback | undefined;
  readonly #loader: PrefetchLoader;
  readonly #hls: Hls;
  #isLoading = false;

  constructor(
    build: HlsBuild,
    job: EngineJob,
    responses: DownloadedResponses,
    started: StartedPlayback | undefined,
  ) {
    this.#build = build;
    this.#job = job;
    this.#started = started;
    this.#loader = prefetchLoader(build, responses);
    this.#hls = new build({ ...hlsConfig(build.DefaultConfig, job), loader: this.#loader.loader });
    onAbort(job.signal, () => this.#hls.destroy());
    handleErrors(this.#hls, build, job.listener);
    this.#reportRenditions();
    this.#extendBufferLater();
    this.#hls.loadSource(new URL(job.source.url, document.baseURI).href);
  }

  get loadedBytes(): number {
    return this.#loader.loadedBytes();
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
      if (firstSegmentBytes(this.#hls) <= MAX_PREFETCH_BYTES) this.#startLoading();
    });
  }

  attach(media: HTMLVideoElement, mediaSource: MediaSource): void {
    const started = this.#started;
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

  #startLoading(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    this.#hls.startLoad(this.#hls.config.startPosition);
  }

  #reportRenditions(): void {
    this.#hls.on(this.#build.Events.LEVEL_SWITCHED, (_event, { level: index }) => {
      const level = this.#hls.levels[index];
      if (level) this.#job.listener.onRendition(toRendition(level));
    });
  }

  #extendBufferLater(): void {
    const { later, laterAfterSeconds } = FORWARD_BUFFER_SECONDS;
    const laterSeconds = this.#job.startSeconds + laterAfterSeconds;
    this.#hls.on(this.#build.Events.FRAG_CHANGED, (_event, { frag }) => {
      if (frag.start >= laterSeconds) this.#hls.config.maxMaxBufferLength = later;
    });
  }
}

function firstSegmentBytes(hls: Hls): number {
  const bitsPerSecond = hls.levels[Math.max(0, hls.startLevel)]?.bitrate ?? 0;
  return (bitsPerSecond * EXPECTED_SEGMENT_SECONDS) / 8;
}
