import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readAvcCodec } from './boxes.js';
import { cutCmaf } from './cut-cmaf.js';
import { fragmentRung, packTransportStream, TS_START_SECONDS } from './ladder.js';
import { formatMasterPlaylist, formatMediaPlaylist } from './playlists.js';
import { HEAD_RUNG } from './rungs.js';
import { writeSubtitles } from './subtitles.js';

/** @param encodedRungs `{ rung, rungFile }`, lowest first */
export async function makeCmaf(timeline, encodedRungs, cmafFolder, workFolder) {
  const streams = [];
  for (const { rung, rungFile } of encodedRungs) {
    const fragmentedFile = await fragmentRung(rung, rungFile, workFolder);
    const rungFolder = join(cmafFolder, rung.name);
    const { segments, videoCodec } = await cutCmaf(fragmentedFile, rungFolder);
    await writeFile(join(rungFolder, 'media.m3u8'), formatMediaPlaylist(segments));
    if (rung.name === HEAD_RUNG) await writeHead(rungFolder, segments[0].uri);
    streams.push({ rung, segments, videoCodec, uri: `${rung.name}/media.m3u8` });
  }
  await writeMaster(timeline, streams, cmafFolder, 0);
}

export async function makeTransportStream(timeline, encodedRungs, tsFolder) {
  const streams = [];
  for (const { rung, rungFile } of encodedRungs) {
    const rungFolder = join(tsFolder, rung.name);
    await packTransportStream(rungFile, rungFolder);
    const segments = await measureSegments(rungFolder);
    const videoCodec = readAvcCodec(await readFile(rungFile));
    streams.push({ rung, segments, videoCodec, uri: `${rung.name}/media.m3u8` });
  }
  await writeMaster(timeline, streams, tsFolder, TS_START_SECONDS);
}

/** What the `head` attribute names: all that a first picture needs, in one file. */
async function writeHead(rungFolder, firstSegmentUri) {
  const parts = await Promise.all(
    ['init.mp4', firstSegmentUri].map((name) => readFile(join(rungFolder, name))),
  );
  await writeFile(join(rungFolder, 'head.mp4'), Buffer.concat(parts));
}

async function measureSegments(rungFolder) {
  const playlist = await readFile(join(rungFolder, 'media.m3u8'), 'utf8');
  const entries = [...playlist.matchAll(/#EXTINF:([\d.]+),\n(\S+)/g)];
  return Promise.all(
    entries.map(async ([, seconds, uri]) => {
      const { size } = await stat(join(rungFolder, uri));
      return { uri, bytes: size, durationSeconds: Number(seconds) };
    }),
  );
}

async function writeMaster(timeline, streams, streamFolder, streamStartSeconds) {
  const subtitles = await writeSubtitles(timeline, streamFolder, streamStartSeconds);
  await writeFile(join(streamFolder, 'master.m3u8'), formatMasterPlaylist(streams, subtitles));
}
