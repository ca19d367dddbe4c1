import type { Captions } from '../../src/pack/captions/captions.ts';
import type { EncodedRendition } from '../../src/pack/encode/encoded-rendition.ts';
import { HEAD_FILE, INIT_FILE, PLAYLIST_FILE } from '../../src/pack/encode/rendition-files.ts';
import { captionRendition, formatCaptions } from '../../src/pack/hls/caption-files.ts';
import { chooseHead } from '../../src/pack/hls/choose-head.ts';
import {
  formatCaptionsPlaylist,
  formatMediaPlaylist,
  formatMultivariantPlaylist,
  timedSegments,
} from '../../src/pack/hls/playlists.ts';
import type { WrittenStream } from '../../src/pack/hls/written-stream.ts';
import { toClipData } from '../../src/pack/output/clip-data.ts';
import type { ClipDetails } from '../../src/pack/output/clip-details.ts';
import { CLIP_DATA_FILE, MULTIVARIANT_FILE, TAG_FILE } from '../../src/pack/output/clip-files.ts';
import type { Plan } from '../../src/pack/plan/plan.ts';
import type { SourceVideo } from '../../src/pack/source/source.ts';
import { type ClipData, renderClip } from '../../src/server.ts';
import type { ClipFiles } from './clip-files.ts';

/** Writes the playlists and the captions of a stream, and its head file. */
export function writeStream(
  renditions: readonly EncodedRendition[],
  hasSound: boolean,
  captions: readonly Captions[],
  files: ClipFiles,
): WrittenStream {
  const durationSeconds = Math.max(...renditions.map(secondsOf));
  const texts = captions.map((track) => ({ track, rendition: captionRendition(track.language) }));
  for (const { track, rendition } of texts) {
    files.set(rendition.file, new Blob([formatCaptions(track)]));
    const playlist = formatCaptionsPlaylist(rendition.file, durationSeconds);
    files.set(rendition.playlistUri, new Blob([playlist]));
  }
  for (const encoded of renditions)
    files.set(`${encoded.rendition.name}/${PLAYLIST_FILE}`, new Blob([formatMediaPlaylist(encoded)]));
  const tracks = texts.map(({ rendition }) => rendition);
  const playlist = formatMultivariantPlaylist(renditions, hasSound, tracks);
  files.set(MULTIVARIANT_FILE, new Blob([playlist]));
  const headRendition = writeHead(renditions, playlist, files);
  return { durationSeconds, headRendition, captions: tracks, chapters: undefined };
}

function secondsOf(encoded: EncodedRendition): number {
  return timedSegments(encoded).reduce((sum, { seconds }) => sum + seconds, 0);
}

function writeHead(renditions: readonly EncodedRendition[], playlist: string, files: ClipFiles) {
  const { encoded, first } = chooseHead(renditions, playlist) ?? {};
  if (!encoded || !first) return undefined;
  const { name } = encoded.rendition;
  const parts = [INIT_FILE, first.uri].map((uri) => files.get(`${name}/${uri}`) ?? new Blob());
  files.set(`${name}/${HEAD_FILE}`, new Blob(parts));
  return name;
}

/** A clip as data, with URLs as an article needs them, and with those of the files in its folder. */
export interface DescribedClip {
  readonly data: ClipData;
  readonly relative: ClipData;
  readonly tag: string;
}

/** Writes the clip as data, and its tag. */
export function describeClip(
  stream: WrittenStream,
  plan: Plan,
  video: SourceVideo,
  details: ClipDetails,
  files: ClipFiles,
): DescribedClip {
  const packed = { stream, video, poster: plan.poster, chapters: [] };
  const data = toClipData(packed, details);
  const tag = `${renderClip(data)}\n`.replaceAll('><', '>\n<');
  files.set(CLIP_DATA_FILE, new Blob([`${JSON.stringify(data, null, 2)}\n`]));
  files.set(TAG_FILE, new Blob([tag]));
  return { data, relative: toClipData(packed, { ...details, baseUrl: '' }), tag };
}
