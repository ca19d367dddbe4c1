import type { NewsVideo } from '../../../src/define.js';
import { page } from '../../../src/page/page-state.js';
import { clip } from '../../harness/clip.js';
import { FLOOD_HLS } from '../../harness/clips.js';
import { clickCentre } from '../../harness/page.js';
import { partOf, untilMoving } from '../../harness/playing.js';
import { until } from '../../harness/until.js';

/** The rendition that an early start begins with, of the first clip. */
const RENDITION = new URL('360p/', FLOOD_HLS).href;

export const INIT = `${RENDITION}init.mp4`;
export const HEAD = `${RENDITION}head.mp4`;
export const MEDIA_PLAYLIST = `${RENDITION}media.m3u8`;

/** From 1 on. */
export function segment(number: number): string {
  return `${RENDITION}seg-${String(number).padStart(4, '0')}.m4s`;
}

/** The same file of another rendition than an early start begins with. */
export function ofOtherRendition(url: string): string {
  return url.replace('/360p/', '/240p/');
}

/** Plays by a click until pictures move. */
export async function played(attributes: string): Promise<NewsVideo> {
  const element = await clip(`engine="hls" ${attributes}`);
  await clickCentre(partOf(element, 'play-button'));
  await untilMoving(element);
  return element;
}

let asked: string[] = [];

function note(url: string | URL | Request): void {
  asked.push(new URL(url instanceof Request ? url.url : url, document.baseURI).href);
}

// Resource Timing would tell, but WebKitGTK was seen to leave out all that came after the first playlists.
const { fetch } = window;
window.fetch = (url, init) => {
  note(url);
  return fetch(url, init);
};
const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...parameters: Parameters<typeof open>) {
  note(parameters[1]);
  open.apply(this, parameters);
} as typeof open;

/** How often each of the clips' files has been asked for, since `forgetRequests`. */
export function requests(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const url of asked) {
    if (url.includes('/demo/clips/')) counts.set(url, (counts.get(url) ?? 0) + 1);
  }
  return counts;
}

/** To be called before each test: the clip of the last one loads on for a moment after it was taken out. */
export async function forgetRequests(): Promise<void> {
  await until(() => page().buffered.size === 0, 'the last clip to be gone');
  asked = [];
}

/** What a file holds; not counted among `requests`. */
export async function bytesOf(url: string): Promise<ArrayBuffer> {
  return (await fetch(url)).arrayBuffer();
}

/** An object URL that lives as long as the page. */
export function fileOf(...parts: readonly BlobPart[]): string {
  return URL.createObjectURL(new Blob([...parts]));
}

/** A head whose rendition is not the one that an early start begins with. */
export async function headOfOtherRendition(): Promise<string> {
  const files = [INIT, segment(1)].map((url) => bytesOf(ofOtherRendition(url)));
  return fileOf(...(await Promise.all(files)));
}

/** The first clip's multivariant playlist, with whole URLs: to be changed, and served from elsewhere. */
export async function masterPlaylist(): Promise<string> {
  const text = await (await fetch(FLOOD_HLS)).text();
  return text.replaceAll(/^(?=\w+\/)/gm, new URL('.', FLOOD_HLS).href);
}

/** A multivariant playlist whose renditions are too large to be loaded ahead. */
export function heavy(master: string): string {
  return master.replaceAll(/BANDWIDTH=\d+/g, 'BANDWIDTH=9000000');
}

interface Files {
  readonly init?: string;
  readonly segments: readonly string[];
}

/** The attributes of a stream of one rendition, as the first clip's, with what stands in `files` instead of its own. */
export function streamOf(files: Files): string {
  return attributesOf(urlOf(files));
}

/** The URL of such a stream. */
export function urlOf({ init = INIT, segments }: Files): string {
  const media = [
    '#EXTM3U',
    '#EXT-X-TARGETDURATION:4',
    `#EXT-X-MAP:URI="${init}"`,
    ...segments.flatMap((url) => ['#EXTINF:4,', url]),
    '#EXT-X-ENDLIST',
  ];
  return masterOf(fileOf(media.join('\n')));
}

/** The attributes of a stream whose one rendition has this media playlist. */
export function ladderOf(mediaPlaylist: string): string {
  return attributesOf(masterOf(mediaPlaylist));
}

function masterOf(mediaPlaylist: string): string {
  const master = [
    '#EXTM3U',
    '#EXT-X-STREAM-INF:BANDWIDTH=166016,RESOLUTION=640x360,CODECS="avc1.4d401e,mp4a.40.2"',
    mediaPlaylist,
  ];
  return fileOf(master.join('\n'));
}

function attributesOf(url: string): string {
  return `src="${url}" type="application/vnd.apple.mpegurl"`;
}
