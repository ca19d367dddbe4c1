import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childBoxes, readAvcCodec, readBoxes, readTrackFragment } from './boxes.js';
import { CHUNKS_PER_SEGMENT, FRAMES_PER_CHUNK, FRAMES_PER_SECOND } from './rungs.js';

const VIDEO_TRACK_ID = 1;
const TRACKS_PER_CHUNK = 2;

/**
 * Cuts one fragmented MP4 into an init segment and media segments of ten chunks each, at box borders only, so
 * no sample is touched. ffmpeg's own HLS muxer cannot put several fragments into a segment.
 */
export async function cutCmaf(fragmentedFile, rungFolder) {
  const file = await readFile(fragmentedFile);
  const boxes = readBoxes(file);
  const firstMoof = boxes.findIndex(({ type }) => type === 'moof');
  const init = file.subarray(0, boxes[firstMoof].start);
  const chunks = pairChunks(boxes.slice(firstMoof));

  await mkdir(rungFolder, { recursive: true });
  await writeFile(join(rungFolder, 'init.mp4'), init);
  const segments = [];
  for (let first = 0; first < chunks.length; first += CHUNKS_PER_SEGMENT) {
    const parts = chunks.slice(first, first + CHUNKS_PER_SEGMENT);
    const uri = `seg-${String(segments.length + 1).padStart(4, '0')}.m4s`;
    const bytes = file.subarray(parts[0].start, parts.at(-1).end);
    await writeFile(join(rungFolder, uri), bytes);
    const frameCount = parts.reduce((total, { videoFrames }) => total + videoFrames, 0);
    segments.push({ uri, bytes: bytes.length, durationSeconds: frameCount / FRAMES_PER_SECOND });
  }
  return { segments, videoCodec: readAvcCodec(init) };
}

function pairChunks(boxes) {
  const chunks = [];
  for (let index = 0; index < boxes.length; index += 2) {
    const [moof, mdat] = [boxes[index], boxes[index + 1]];
    if (moof.type !== 'moof' || mdat?.type !== 'mdat')
      throw new Error('Chunks are not moof and mdat in turn');
    const tracks = childBoxes(moof, 'traf').map(readTrackFragment);
    const video = tracks.find(({ trackId }) => trackId === VIDEO_TRACK_ID);
    if (tracks.length !== TRACKS_PER_CHUNK) throw new Error(`Chunk ${chunks.length} lacks a track`);
    const isLast = index + 2 === boxes.length;
    if (!isLast && video.sampleCount !== FRAMES_PER_CHUNK) {
      throw new Error(`Chunk ${chunks.length} holds ${video.sampleCount} frames`);
    }
    chunks.push({ start: moof.start, end: mdat.end, videoFrames: video.sampleCount });
  }
  return chunks;
}
