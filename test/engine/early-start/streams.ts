import type { NewsVideo } from '../../../src/define.js';
import { page } from '../../../src/page/page-state.js';
import { clip } from '../../harness/clip.js';
import { FLOOD_HLS } from '../../harness/clips.js';
import { play } from '../../harness/playing.js';
import { until } from '../../harness/until.js';

/** The folder of the first clip's variant that an early start chooses. */
const VARIANT = new URL('360p/', FLOOD_HLS).href;

export const INIT = `${VARIANT}init.mp4`;
export const HEAD = `${VARIANT}head.mp4`;
export const MEDIA_PLAYLIST = `${VARIANT}media.m3u8`;

/** URL of a segment; the first one is number 1. */
export function segment(number: number): string {
  return `${VARIANT}seg-${String(number).padStart(4, '0')}.m4s`;
}

/** The same file of another rendition. */
export function ofOtherRendition(url: string): string {
  return url.replace('/360p/', '/240p/');
}

/** Mounts a clip, clicks its play button, and waits until it plays. */
export async function played(attributes: string): Promise<NewsVideo> {
  const element = await clip(`engine="hls" ${attributes}`);
  await play(element);
  return element;
}

let requestedUrls: string[] = [];

function log(url: string | URL | Request): void {
  requestedUrls.push(new URL(url instanceof Request ? url.url : url, document.baseURI).href);
}

// Not by Resource Timing, where WebKitGTK lacks all requests after the first playlists.
const { fetch } = window;
window.fetch = (url, init) => {
  log(url);
  return fetch(url, init);
};
const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...parameters: Parameters<typeof open>) {
  log(parameters[1]);
  open.apply(this, parameters);
} as typeof open;

/** How often each file of the demo's clips has been requested since `forgetRequests()`. */
export function requests(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const url of requestedUrls) {
    if (url.includes('/demo/clips/')) counts.set(url, (counts.get(url) ?? 0) + 1);
  }
  return counts;
}

/** To be called before each test. Waits for the clip of the last test, which may still be loading. */
export async function forgetRequests(): Promise<void> {
  await until(() => page().buffered.size === 0, 'the last clip to be gone');
  requestedUrls = [];
  // The speed that the last clip has measured on a busy machine.
  page().networkBitsPerSecond = undefined;
}

/** The bytes of a file; not counted by `requests()`. */
export async function bytesOf(url: string): Promise<ArrayBuffer> {
  return (await fetch(url)).arrayBuffer();
}

/** The object URL of a file, valid as long as the page. */
export function fileOf(...parts: readonly BlobPart[]): string {
  return URL.createObjectURL(new Blob([...parts]));
}

/** The URL of a head file of another rendition. */
export async function headOfOtherRendition(): Promise<string> {
  const files = [INIT, segment(1)].map((url) => bytesOf(ofOtherRendition(url)));
  return fileOf(...(await Promise.all(files)));
}

/**
 * The text of the first clip's multivariant playlist, with absolute URLs, so that it can be served from
 * elsewhere.
 */
export async function multivariantPlaylist(): Promise<string> {
  const text = await (await fetch(FLOOD_HLS)).text();
  return text.replaceAll(/^(?=\w+\/)/gm, new URL('.', FLOOD_HLS).href);
}

/** The multivariant playlist with bit rates that are too high for a prefetch of the first segment. */
export function withHighBitRates(playlist: string): string {
  return playlist.replaceAll(/BANDWIDTH=\d+/g, 'BANDWIDTH=9000000');
}

interface StreamFiles {
  readonly init?: string;
  readonly segments: readonly string[];
}

/** The URL of a stream with one variant, like the first clip's, that consists of `files`. */
export function streamUrl({ init = INIT, segments }: StreamFiles): string {
  const lines = [
    '#EXTM3U',
    '#EXT-X-TARGETDURATION:4',
    `#EXT-X-MAP:URI="${init}"`,
    ...segments.flatMap((url) => ['#EXTINF:4,', url]),
    '#EXT-X-ENDLIST',
  ];
  return streamUrlOf(fileOf(lines.join('\n')));
}

/** The attributes of a clip with such a stream. */
export function streamAttributes(files: StreamFiles): string {
  return attributesOf(streamUrl(files));
}

/** The attributes of a clip with a stream whose only variant has the media playlist `mediaPlaylistUrl`. */
export function attributesFor(mediaPlaylistUrl: string): string {
  return attributesOf(streamUrlOf(mediaPlaylistUrl));
}

function streamUrlOf(mediaPlaylistUrl: string): string {
  const lines = [
    '#EXTM3U',
    '#EXT-X-STREAM-INF:BANDWIDTH=166016,RESOLUTION=640x360,CODECS="avc1.4d401e,mp4a.40.2"',
    mediaPlaylistUrl,
  ];
  return fileOf(lines.join('\n'));
}

/** The attributes of a clip with the multivariant playlist `url`. */
export function attributesOf(url: string): string {
  return `src="${url}" type="application/vnd.apple.mpegurl"`;
}

/** A segment whose timestamps are later: those of each track by its own time scale, which is in `init`. */
export function delayed(segment: ArrayBuffer, init: ArrayBuffer, seconds: number): ArrayBuffer {
  const view = new DataView(segment.slice(0));
  const initView = new DataView(init);
  // Version 0 of `mdhd`, and version 1 of `tfdt` (ISO/IEC 14496-12, sections 8.4.2 and 8.8.12).
  const timescales = placesOf(initView, 'mdhd').map((at) => initView.getUint32(at + 16));
  placesOf(view, 'tfdt').forEach((at, index) => {
    const timescale = timescales[index % timescales.length] ?? 1;
    view.setBigUint64(at + 8, view.getBigUint64(at + 8) + BigInt(Math.round(seconds * timescale)));
  });
  return view.buffer;
}

/** The offsets of a box type in a file. */
function placesOf(view: DataView, type: string): readonly number[] {
  const wanted = Array.from(type, (letter) => letter.charCodeAt(0));
  const offsets = Array.from({ length: view.byteLength - type.length }, (_, at) => at);
  return offsets.filter((at) => wanted.every((code, index) => view.getUint8(at + index) === code));
}
