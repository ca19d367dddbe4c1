import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ffmpeg, options } from './run.js';
import { FRAMES_PER_CHUNK, FRAMES_PER_SECOND, SEGMENT_SECONDS } from './rungs.js';

const KEYFRAME_INTERVAL_FRAMES = SEGMENT_SECONDS * FRAMES_PER_SECOND;
export const TS_START_SECONDS = 0.4;
const MICROSECONDS = 1_000_000;
const CHUNK_MICROSECONDS = (FRAMES_PER_CHUNK / FRAMES_PER_SECOND) * MICROSECONDS;

/** Encodes a rung once; the CMAF, MPEG-TS and progressive files are this same picture and sound, repacked. */
export async function encodeRung(rung, { masterFile, soundtrackFile, workFolder }) {
  const rungFile = join(workFolder, `${rung.name}.mp4`);
  const quality = {
    'c:v': 'libx264',
    preset: 'slower',
    tune: 'animation',
    'profile:v': rung.profile,
    level: rung.level,
    crf: rung.crf,
    maxrate: `${rung.maxVideoKbps}k`,
    bufsize: `${rung.maxVideoKbps * 2}k`,
    threads: 1,
  };
  // Every segment must stand alone: closed groups of pictures of exactly one segment's length.
  const keyframes = {
    g: KEYFRAME_INTERVAL_FRAMES,
    keyint_min: KEYFRAME_INTERVAL_FRAMES,
    sc_threshold: 0,
    flags: '+cgop',
  };
  // Without B-frames decoding order is display order: timestamps start at zero with no edit list, and picture
  // and sound of a chunk end together.
  const order = { bf: 0 };
  const color = { color_primaries: 'bt709', color_trc: 'bt709', colorspace: 'bt709', color_range: 'tv' };
  await ffmpeg(
    ...['-i', masterFile, '-i', soundtrackFile, '-map', '0:v', '-map', '1:a'],
    ...options({ vf: `scale=${rung.width}:${rung.height}:flags=lanczos,setsar=1` }),
    ...options({ ...quality, ...keyframes, ...order, ...color, 'c:a': 'copy' }),
    rungFile,
  );
  return rungFile;
}

/** One MP4 of 0.4 s fragments whose timestamps start at zero, without an edit list. */
export async function fragmentRung(rung, rungFile, workFolder) {
  const fragmentedFile = join(workFolder, `${rung.name}-fragmented.mp4`);
  const fragments = { movflags: '+cmaf+skip_trailer', frag_duration: CHUNK_MICROSECONDS };
  await ffmpeg(
    ...options({ i: rungFile, map: 0, c: 'copy', map_metadata: -1, ...fragments }),
    fragmentedFile,
  );
  return fragmentedFile;
}

export async function packProgressive(rungFile, progressiveFile) {
  await ffmpeg(...options({ i: rungFile, map: 0, c: 'copy', movflags: '+faststart' }), progressiveFile);
}

export async function packTransportStream(rungFile, rungFolder) {
  await mkdir(rungFolder, { recursive: true });
  const segments = {
    f: 'hls',
    hls_time: SEGMENT_SECONDS,
    hls_playlist_type: 'vod',
    hls_flags: 'independent_segments',
    hls_segment_filename: join(rungFolder, 'seg-%04d.ts'),
    start_number: 1,
  };
  // The delay lets several AAC frames share a packet, which halves what the sound takes; ffmpeg then starts the
  // timestamps at twice the delay.
  const timing = { muxdelay: TS_START_SECONDS / 2, muxpreload: 0 };
  await ffmpeg(
    ...options({ i: rungFile, map: 0, c: 'copy', ...timing, ...segments }),
    join(rungFolder, 'media.m3u8'),
  );
}
