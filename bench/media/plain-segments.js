import { execFileSync } from 'node:child_process';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { ROOT, STORIES, STORY_NAMES } from '../places.js';
import { exists } from './exists.js';

/**
 * The demo's clips as ffmpeg's own HLS muxer packs them, and most newsrooms with it: segments of 4 s, each
 * one `moof` and one `mdat`.
 */
export async function makePlainSegments() {
  for (const story of STORY_NAMES) {
    const folder = STORIES.plain(story);
    if (await exists(folder)) continue;
    await repack(`${ROOT}/demo/clips/${story}/cmaf`, folder);
  }
}

const FORMATS = {
  fmp4: {
    extension: 'm4s',
    settings: '-hls_segment_type fmp4 -hls_fmp4_init_filename init.mp4',
  },
  mpegts: { extension: 'ts', settings: '-hls_segment_type mpegts' },
};

/**
 * Every rung of a stream cut in chunks, in whole segments: the same encoded frames.
 *
 * @param {keyof typeof FORMATS} format
 */
export async function repack(source, folder, format = 'fmp4') {
  const work = `${folder}.work`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await copyFile(`${source}/master.m3u8`, `${work}/master.m3u8`);
  if (await exists(`${source}/subtitles`))
    await cp(`${source}/subtitles`, `${work}/subtitles`, { recursive: true });
  const entries = await readdir(source, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isDirectory() && entry.name.endsWith('p')))
    await repackRung(`${source}/${name}`, `${work}/${name}`, FORMATS[format]);
  await rename(work, folder);
}

async function repackRung(source, folder, { extension, settings }) {
  await mkdir(folder, { recursive: true });
  const whole = `${folder}/whole.mp4`;
  const names = (await readdir(source)).filter((name) => name.endsWith('.m4s')).sort();
  const parts = await Promise.all(['init.mp4', ...names].map((name) => readFile(`${source}/${name}`)));
  await writeFile(whole, Buffer.concat(parts));
  const options = `-c copy -map 0 -f hls -hls_time 4 -hls_playlist_type vod ${settings} -hls_flags independent_segments -start_number 1`;
  const files = ['-hls_segment_filename', `${folder}/seg-%04d.${extension}`, `${folder}/media.m3u8`];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', whole, ...options.split(' '), ...files]);
  await rm(whole);
}

/** @returns {boolean} whether anything can be packed on this machine */
export function hasFfmpeg() {
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
