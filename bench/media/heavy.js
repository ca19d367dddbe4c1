import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { cutCmaf } from '../../demo/clips/make/cut-cmaf.js';
import { fragmentRung } from '../../demo/clips/make/ladder.js';
import { formatMasterPlaylist, formatMediaPlaylist } from '../../demo/clips/make/playlists.js';
import { ffmpeg } from '../../demo/clips/make/run.js';
import { CACHE } from '../places.js';
import { exists } from './exists.js';
import { repack } from './plain-segments.js';

const SECONDS = 120;

const RUNGS = [
  { name: '240p', width: 426, height: 240, videoKbps: 336 },
  { name: '360p', width: 640, height: 360, videoKbps: 736 },
  { name: '720p', width: 1280, height: 720, videoKbps: 2436 },
];

/**
 * A clip as heavy as filmed ones are: the demo's are drawn, and a tenth of the weight. Moving shapes under
 * noise that no encoder can predict.
 */
export async function makeHeavy() {
  const folder = `${CACHE}/heavy`;
  if (await exists(folder)) return;
  console.log('bench: encoding the heavy clip, once; about a minute');
  const work = `${folder}.work`;
  await rm(work, { recursive: true, force: true });
  await mkdir(`${work}/chunked`, { recursive: true });
  const streams = [];
  for (const rung of RUNGS) streams.push(await makeRung(rung, work));
  const master = formatMasterPlaylist(streams, []).replaceAll(',SUBTITLES="captions"', '');
  await writeFile(`${work}/chunked/master.m3u8`, master);
  await repack(`${work}/chunked`, `${work}/plain`);
  await repack(`${work}/chunked`, `${work}/ts`, 'mpegts');
  await rename(work, folder);
}

async function makeRung(rung, work) {
  const encoded = `${work}/${rung.name}.mp4`;
  await encode(rung, encoded);
  const fragmented = await fragmentRung(rung, encoded, work);
  const rungFolder = `${work}/chunked/${rung.name}`;
  const { segments, videoCodec } = await cutCmaf(fragmented, rungFolder);
  await writeFile(`${rungFolder}/media.m3u8`, formatMediaPlaylist(segments));
  await Promise.all([encoded, fragmented].map((file) => rm(file)));
  return { rung, segments, videoCodec, uri: `${rung.name}/media.m3u8` };
}

/** At a constant rate, with a keyframe every 4 s and no B-frames, as `demo/clips/make/ladder.js` has it. */
function encode({ width, height, videoKbps }, file) {
  const picture = `testsrc2=s=${width}x${height}:r=25:d=${SECONDS},noise=alls=12:allf=t,format=yuv420p`;
  const rate = `-b:v ${videoKbps}k -minrate ${videoKbps}k -maxrate ${videoKbps}k -bufsize ${videoKbps}k`;
  const order = '-g 100 -keyint_min 100 -sc_threshold 0 -flags +cgop -bf 0';
  const sound = '-c:a aac -b:a 64k -ac 2 -ar 48000';
  const settings = `-c:v libx264 -preset veryfast -profile:v main ${rate} ${order} ${sound} -shortest`;
  const inputs = ['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', `sine=f=220:r=48000:d=${SECONDS}`];
  return ffmpeg(...inputs, ...settings.split(' '), file);
}
