// Makes closed-captions/: an MPEG-TS stream with captions of CEA-608 in its pictures, as broadcasters send them. Needs ffmpeg.
//   node test/media/make-closed-captions.js
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FRAMES_PER_SECOND = 25;
const DURATION_SECONDS = 8;
const CLIP = fileURLToPath(new URL('../../demo/clips/night-trains/clip-360.mp4', import.meta.url));
const FOLDER = fileURLToPath(new URL('closed-captions/', import.meta.url));

/** Text by the second at which it is shown; an empty one clears the screen. */
const CAPTIONS = [
  [1, 'The night train leaves.'],
  [4, 'Platform three, at ten.'],
  [7, ''],
];

/** Control codes of channel 1, field 1 (CEA-608-E, section 6.4); each is sent twice. */
const RESUME_CAPTION_LOADING = [0x14, 0x20];
const ERASE_DISPLAYED_MEMORY = [0x14, 0x2c];
const ERASE_NON_DISPLAYED_MEMORY = [0x14, 0x2e];
const END_OF_CAPTION = [0x14, 0x2f];
const ROW_15 = [0x14, 0x70];
const NOTHING = [0, 0];

const folder = mkdtempSync(join(tmpdir(), 'closed-captions-'));
const file = (name) => join(folder, name);
const ffmpeg = (...args) => execFileSync('ffmpeg', ['-v', 'error', '-y', ...args]);

// Without B-frames, so that frames are shown in the order in which they stand.
const encoding = [
  '-bf',
  '0',
  '-g',
  '100',
  '-preset',
  'veryslow',
  '-crf',
  '34',
  '-x264-params',
  'aud=1:scenecut=0',
];
const video = ['-vf', 'scale=320:180', '-c:v', 'libx264', ...encoding];
ffmpeg('-i', CLIP, '-t', `${DURATION_SECONDS}`, '-an', ...video, '-f', 'h264', file('bare.h264'));
ffmpeg(
  '-i',
  CLIP,
  '-t',
  `${DURATION_SECONDS}`,
  '-vn',
  '-ac',
  '1',
  '-c:a',
  'aac',
  '-b:a',
  '32k',
  file('sound.aac'),
);
writeFileSync(file('captioned.h264'), withCaptions(readFileSync(file('bare.h264')), pairsOf(CAPTIONS)));
const hls = [
  '-f',
  'hls',
  '-hls_time',
  '4',
  '-hls_playlist_type',
  'vod',
  '-hls_segment_filename',
  `${FOLDER}seg-%d.m2t`,
];
const inputs = ['-r', `${FRAMES_PER_SECOND}`, '-i', file('captioned.h264'), '-i', file('sound.aac')];
ffmpeg(...inputs, '-c', 'copy', ...hls, `${FOLDER}media.m3u8`);
rmSync(folder, { recursive: true });

/** One pair of bytes for each frame: what is to be shown is loaded before, and shown by a code at its time. */
function pairsOf(captions) {
  const pairs = Array.from({ length: FRAMES_PER_SECOND * DURATION_SECONDS }, () => NOTHING);
  for (const [seconds, text] of captions) {
    const letters = [...text.padEnd(text.length + (text.length % 2))].map((letter) => letter.charCodeAt(0));
    const loading = [RESUME_CAPTION_LOADING, ERASE_NON_DISPLAYED_MEMORY, ROW_15].flatMap((code) => [
      code,
      code,
    ]);
    for (let index = 0; index < letters.length; index += 2) loading.push(letters.slice(index, index + 2));
    const showing = text ? END_OF_CAPTION : ERASE_DISPLAYED_MEMORY;
    const sent = [...(text ? loading : []), showing, showing];
    const from = seconds * FRAMES_PER_SECOND - sent.length;
    pairs.splice(from, sent.length, ...sent);
  }
  return pairs;
}

/** Puts a message with one pair in front of the first slice of each frame. */
function withCaptions(stream, pairs) {
  const units = [];
  let isNewFrame = false;
  let frame = 0;
  for (const unit of unitsOf(stream)) {
    const type = unit[0] & 0x1f;
    const isDelimiter = type === 9;
    const isSlice = type === 1 || type === 5;
    if (isDelimiter) isNewFrame = true;
    if (isSlice && isNewFrame) {
      units.push(messageOf(pairs[frame] ?? NOTHING));
      isNewFrame = false;
      frame += 1;
    }
    units.push(unit);
  }
  return Buffer.concat(units.flatMap((unit) => [Buffer.from([0, 0, 0, 1]), unit]));
}

/** The units of a byte stream (H.264, annex B), without their start codes. */
function unitsOf(stream) {
  const starts = [];
  for (let at = stream.indexOf('000001', 0, 'hex'); at >= 0; at = stream.indexOf('000001', at + 3, 'hex'))
    starts.push(at);
  return starts.map((at, index) => {
    const end = starts[index + 1] ?? stream.length;
    const isLong = starts[index + 1] !== undefined && stream[end - 1] === 0;
    return stream.subarray(at + 3, isLong ? end - 1 : end);
  });
}

/** Supplemental enhancement information with caption data (ATSC A/53 part 4, section 6.2.3). */
function messageOf([first, second]) {
  const data = [
    0xb5,
    0x00,
    0x31,
    ...Buffer.from('GA94'),
    0x03,
    0x41,
    0xff,
    0xfc,
    odd(first),
    odd(second),
    0xff,
  ];
  return Buffer.from([0x06, 0x04, data.length, ...data, 0x80]);
}

/** With odd parity in the highest bit. */
function odd(byte) {
  let ones = 0;
  for (let bit = 0; bit < 7; bit++) ones += (byte >> bit) & 1;
  return ones % 2 ? byte : byte | 0x80;
}
