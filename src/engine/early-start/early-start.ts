import { abortableTimeout } from '../../platform/abort.js';
import { networkBitsPerSecond } from '../../platform/network.js';
import type { DownloadedResponse, DownloadedResponses } from '../downloaded-response.js';
import { type EngineJob, MAX_PREFETCH_BYTES } from '../engine.js';
import { whenOpen } from '../open-media-source.js';
import { prefetch } from '../prefetch.js';
import { chooseVariant } from './choose-variant.js';
import { Download } from './download.js';
import { EarlyBuffer } from './early-buffer.js';
import { beginsWith, isSmall } from './first-segment.js';
import { isMadeOfBoxes, segmentBehind } from './head-file.js';
import { findSegment, type Segment } from './media-playlist.js';
import { mayHaveCaptions, parseMultivariantPlaylist, type VariantStream } from './multivariant-playlist.js';

/** How long nothing may come of a head, once two playlists have come: its first byte, and those after it. The network is not to blame then. */
const HEAD_PATIENCE_MS = { first: 300, next: 2000 } as const;

/** Codecs of sound (RFC 6381). */
const SOUND = /\b(mp4a|ac-[34]|ec-3|opus|fLaC)/i;

/** A playlist, and its URL after redirects. */
interface Text {
  readonly text: string;
  readonly url: string;
}

/** What an early start has put into the media source, for hls.js to go on from. */
export interface StartedPlayback {
  readonly variant: VariantStream;
  readonly track: 'audiovideo' | 'video';
  readonly buffer: SourceBuffer;
  /** What it holds of the stream is whole, up to `endSeconds`; else it was cut, or is of something else, and is to be loaded again from there. */
  readonly isWhole: boolean;
  /** Where the next segment to be loaded begins. */
  readonly endSeconds: number;
  /** How quickly the first segment came. */
  readonly bitsPerSecond: number;
}

/**
 * Plays the first segment of a plain stream before hls.js has arrived: loads its playlists, one initialization section and one segment, and feeds them to the
 * media element as they come. Whatever is not plain, or fails, it leaves to hls.js, with the answers that it has by then.
 */
export class EarlyStart {
  readonly #job: EngineJob;
  readonly #downloads = new Map<string, Download>();
  #master: Promise<Text | undefined> | undefined;
  #rung: Promise<VariantStream | undefined> | undefined;
  #plain: Promise<Segment | undefined> | undefined;
  #opening: Promise<readonly Download[]> | undefined;
  /** The first segment, as a head had it. */
  #fromHead: readonly [url: string, answer: Promise<DownloadedResponse>] | undefined;

  /** Asks for nothing yet. Everything ends with the job's signal. */
  constructor(job: EngineJob) {
    this.#job = job;
  }

  get loadedBytes(): number {
    let bytes = 0;
    for (const { loadedBytes } of this.#downloads.values()) bytes += loadedBytes;
    return bytes;
  }

  /** What has been asked for so far, with hls.js in mind: it loads the first segment too, to learn what the media element is filled with. */
  get downloads(): DownloadedResponses {
    const downloaded = Array.from(this.#downloads, ([url, { response: answer }]) => [url, answer] as const);
    return new Map(this.#fromHead ? [...downloaded, this.#fromHead] : downloaded);
  }

  /** Reads the playlists. False where this is none of its streams. */
  async isPlain(): Promise<boolean> {
    return (await this.#findSegment()) !== undefined;
  }

  /** Whether the light build of hls.js can go on with the stream: nothing in it is encrypted or separate, and its captions are none, or the author's own. */
  async isLight(): Promise<boolean> {
    if (!(await this.#findPlain())) return false;
    const master = await this.#findMaster();
    return this.#job.hasOwnCaptions || (master !== undefined && !mayHaveCaptions(master.text));
  }

  /** Whether what it feeds is small enough to be loaded for a reader who may only pass by. */
  async isSmall(): Promise<boolean> {
    const segment = await this.#findSegment();
    const rung = await this.#findRung();
    return rung !== undefined && segment !== undefined && isSmall(rung, segment);
  }

  /** Resolves once all that it loads is here, or it has stepped aside: the network is free for others. */
  async arrived(): Promise<void> {
    await Promise.all((await this.#open()).map(({ response: answer }) => answer));
  }

  /** A head is the beginning of the clip, and of no use in its middle. */
  get hasHead(): boolean {
    return this.#job.head !== '' && this.#job.startSeconds === 0;
  }

  /**
   * Feeds the head to `mediaSource`, which is the source of `video`.
   *
   * @returns undefined where there is none, or it is of no use: nor is what may be in `mediaSource` then
   */
  async feedHead(video: HTMLVideoElement, mediaSource: MediaSource): Promise<StartedPlayback | undefined> {
    if (!this.hasHead) return undefined;
    const opening = this.#openHead();
    const beginning = await this.#feed(video, mediaSource, opening);
    if (!beginning) for (const head of await opening) head.end();
    return beginning;
  }

  /**
   * Feeds the first segment to `mediaSource`, which is the source of `video`. Resolves once the whole of it is in.
   *
   * @returns undefined where it stepped aside: what may be in `mediaSource` then is of no use
   */
  feed(video: HTMLVideoElement, mediaSource: MediaSource): Promise<StartedPlayback | undefined> {
    return this.#feed(video, mediaSource, this.#open());
  }

  async #feed(
    video: HTMLVideoElement,
    mediaSource: MediaSource,
    opening: Promise<readonly Download[]>,
  ): Promise<StartedPlayback | undefined> {
    const rung = await this.#findRung();
    if (!rung) return undefined;
    await whenOpen(mediaSource, this.#job.signal);
    const downloads = await opening;
    // The source is empty still, and others can have it.
    if (downloads.length === 0) return undefined;
    try {
      return await this.#fill(video, mediaSource, rung, downloads);
    } catch {
      // A type that the browser does not play, a broken segment, a timeline of its own: hls.js knows more, and says what is wrong.
      return undefined;
    }
  }

  async #fill(
    video: HTMLVideoElement,
    mediaSource: MediaSource,
    rung: VariantStream,
    downloads: readonly Download[],
  ): Promise<StartedPlayback | undefined> {
    const { signal } = this.#job;
    const isHead = downloads.length === 1;
    const startSeconds = isHead ? 0 : ((await this.#findSegment())?.startSeconds ?? 0);
    const type = `video/mp4; codecs="${rung.codecs}"`;
    const sink = new EarlyBuffer({ video, mediaSource, type, startSeconds, signal });
    const lengthening = this.#findSegment().then((segment) => segment && sink.setTotal(segment.totalSeconds));
    let last: DownloadedResponse | undefined;
    for (const download of downloads) {
      download.pour((piece) => sink.append(piece));
      last = await sink.whileTaken(download.response);
      if (!last) return undefined;
    }
    await lengthening;
    const segment = await this.#findSegment();
    if (!last || !segment) return undefined;
    await sink.drained();
    // Behind what is no box, WebKitGTK takes nothing any more, and does not say so.
    if (sink.isEmpty || (isHead && !isMadeOfBoxes(last.body))) return undefined;
    const track = SOUND.test(rung.codecs) ? 'audiovideo' : 'video';
    const isWhole = sink.isFilledTo(segment.endSeconds) && (!isHead || (await this.#takeHead(last, segment)));
    // What comes next must not be taken for the rest of what was cut.
    if (!isWhole) sink.buffer.abort();
    const endSeconds = isWhole ? segment.endSeconds : startSeconds;
    return { variant: rung, track, buffer: sink.buffer, isWhole, endSeconds, bitsPerSecond: speedOf(last) };
  }

  /**
   * A head is the initialization section and the first segment in one file.
   *
   * @returns whether it is: one that begins otherwise is of another rendition, or of what the stream was before, and nothing of the stream can follow it
   */
  async #takeHead(head: DownloadedResponse, { initUrl, url }: Segment): Promise<boolean> {
    const init = await this.#download(initUrl).response;
    const body = init && segmentBehind(init.body, head.body);
    if (!body) return false;
    this.#fromHead = [url, Promise.resolve({ ...head, url, body })];
    return true;
  }

  /** The request for the head, unless it is not to be had. */
  async #openHead(): Promise<readonly Download[]> {
    const head = this.#download(this.#job.head, MAX_PREFETCH_BYTES);
    this.#findSegment().then(() => this.#hurry(head));
    return (await head.found) ? [head] : [];
  }

  /** Ends a download of which nothing comes. */
  #hurry(download: Download): void {
    const { loadedBytes } = download;
    const patienceMs = loadedBytes > 0 ? HEAD_PATIENCE_MS.next : HEAD_PATIENCE_MS.first;
    abortableTimeout(patienceMs, this.#job.signal, () => {
      if (download.loadedBytes === loadedBytes) download.end();
      else this.#hurry(download);
    });
  }

  #open(): Promise<readonly Download[]> {
    this.#opening ??= this.#openOnce();
    return this.#opening;
  }

  /** The requests for what is to be fed, in order; none where there is nothing to begin with. */
  async #openOnce(): Promise<readonly Download[]> {
    const segment = await this.#findSegment();
    return segment ? [this.#download(segment.initUrl), this.#download(segment.url)] : [];
  }

  #findMaster(): Promise<Text | undefined> {
    this.#master ??= this.#text(this.#job.source.url);
    return this.#master;
  }

  #findRung(): Promise<VariantStream | undefined> {
    this.#rung ??= this.#findMaster().then((master) => {
      const rungs = master && parseMultivariantPlaylist(master.text, master.url);
      // A head is of one rendition, whatever the network.
      return rungs && chooseVariant(rungs, this.hasHead ? undefined : networkBitsPerSecond());
    });
    return this.#rung;
  }

  /** The segment that playing begins in, where the stream is plain. */
  #findPlain(): Promise<Segment | undefined> {
    this.#plain ??= this.#findRung()
      .then((rung) => rung && this.#text(rung.url))
      .then((media) => media && findSegment(media.text, media.url, this.#job.startSeconds));
    return this.#plain;
  }

  /** The same, where it is to be played from its beginning. */
  async #findSegment(): Promise<Segment | undefined> {
    const segment = await this.#findPlain();
    return segment && beginsWith(segment, this.#job.startSeconds) ? segment : undefined;
  }

  async #text(url: string): Promise<Text | undefined> {
    const answer = await this.#download(url).response;
    return answer && { text: new TextDecoder().decode(answer.body), url: answer.url };
  }

  #download(url: string, mostBytes?: number): Download {
    const { prefetched: asked, signal, withCredentials } = this.#job;
    const credentials = withCredentials ? 'include' : 'same-origin';
    const download = new Download(asked.get(url) ?? prefetch(url, { signal, credentials }), mostBytes);
    asked.delete(url);
    this.#downloads.set(new URL(url, document.baseURI).href, download);
    return download;
  }
}

function speedOf({ body, requestedAtMs: askedAtMs, endedAtMs }: DownloadedResponse): number {
  return (body.byteLength * 8 * 1000) / (endedAtMs - askedAtMs);
}
