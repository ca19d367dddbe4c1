// Makes sound/ (a file and a stream with sound alone) and hevc/ (an MPEG-TS stream with HEVC, which not every
// browser decodes) from the demo's clip. Needs ffmpeg.
//   node test/media/make-small-streams.js
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DURATION_SECONDS = 8;
const SEGMENT_SECONDS = 4;
const CLIP = fileURLToPath(new URL('../../demo/clips/night-trains/clip-360.mp4', import.meta.url));

const inputs = ['-i', CLIP, '-t', `${DURATION_SECONDS}`];
const sound = ['-c:a', 'aac', '-ac', '1', '-b:a', '32k'];
const hls = ['-f', 'hls', '-hls_time', `${SEGMENT_SECONDS}`, '-hls_playlist_type', 'vod'];
const hevc = ['-vf', 'scale=128:72', '-c:v', 'libx265', '-preset', 'fast', '-crf', '40', '-x265-params'];

const soundFolder = emptyFolder('sound');
ffmpeg(...inputs, '-vn', ...sound, '-movflags', '+faststart', `${soundFolder}sound.mp4`);
const fragmented = ['-hls_segment_type', 'fmp4', '-hls_fmp4_init_filename', 'init.mp4'];
const names = ['-hls_segment_filename', `${soundFolder}seg-%d.m4s`];
ffmpeg(...inputs, '-vn', ...sound, ...hls, ...fragmented, ...names, `${soundFolder}media.m3u8`);

const hevcFolder = emptyFolder('hevc');
const segments = ['-hls_segment_filename', `${hevcFolder}seg-%d.m2t`];
ffmpeg(
  ...inputs,
  ...hevc,
  'keyint=100:log-level=error',
  ...sound,
  ...hls,
  ...segments,
  `${hevcFolder}media.m3u8`,
);

function emptyFolder(name) {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

function ffmpeg(...args) {
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...args]);
}
