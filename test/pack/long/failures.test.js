import assert from 'node:assert/strict';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ffmpeg, makeSource } from '../make-source.js';
import { runPack, startPack } from '../run-pack.js';
import { SOURCES } from '../sources.js';

describe('news-video pack', { timeout: 900_000 }, () => {
  let folder;
  let out;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'));
    makeSource(SOURCES[0], folder);
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    out = join(folder, 'out');
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out);
  });

  const pack = (file, ...options) =>
    runPack(['pack', file, '--out', join(out, 'clip'), '--preset', 'superfast', ...options], { cwd: folder });

  /** Runs the command, which fails with a message, and leaves nothing behind. */
  async function refuses(file, message, ...options) {
    const { code, stderr } = await pack(file, ...options);
    assert.equal(code, 1, stderr);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /^ {4}at /m, 'a stack is for programmers');
    assert.deepEqual(readdirSync(out), []);
  }

  /** A copy of the plain clip, changed. */
  function changed(name, change) {
    writeFileSync(join(folder, name), change(readFileSync(join(folder, 'plain.mp4'))));
    return name;
  }

  it('refuses a file that is missing, empty, a folder, or a text', async () => {
    await refuses('nothing.mp4', /There is no file nothing\.mp4/);
    await refuses(
      changed('empty.mp4', () => ''),
      /is empty/,
    );
    await refuses('out', /is a folder/);
    await refuses(
      changed('text.txt', () => 'This is a text.\n'.repeat(99)),
      /is a text/,
    );
    await refuses(
      changed('page.mp4', () => '<!doctype html><title>Not found</title>'),
      /page\.mp4 is (incomplete|no video that ffmpeg can read)/,
    );
  });

  it('refuses a picture, and an audio file with a cover', async () => {
    ffmpeg('-f', 'lavfi', '-i', 'testsrc2', '-frames:v', '1', join(folder, 'cover.png'));
    await refuses('cover.png', /is a picture \(png\)/);
    const cover = [
      '-i',
      join(folder, 'cover.png'),
      '-map',
      '0',
      '-map',
      '1',
      '-disposition:v',
      'attached_pic',
    ];
    ffmpeg('-f', 'lavfi', '-i', 'sine=d=1', ...cover, join(folder, 'sound.mp3'));
    await refuses('sound.mp3', /has sound \(mp3\), and no video/);
  });

  it('refuses a file whose end is missing, with its index or without', async () => {
    await refuses(
      changed('cut.mp4', (bytes) => bytes.subarray(0, bytes.length / 2)),
      /is incomplete: its index is missing/,
    );
    ffmpeg(
      '-i',
      join(folder, 'plain.mp4'),
      '-c',
      'copy',
      '-movflags',
      '+faststart',
      join(folder, 'fast.mp4'),
    );
    copyFileSync(join(folder, 'fast.mp4'), join(folder, 'plain-fast.mp4'));
    const bytes = readFileSync(join(folder, 'fast.mp4'));
    writeFileSync(join(folder, 'fast.mp4'), bytes.subarray(0, bytes.length / 2));
    await refuses('fast.mp4', /ends after \d\.\d s, and says that it lasts 9\.0 s/);
  });

  it('refuses a video of which no picture can be decoded', async () => {
    // The index stays; everything that it points to is noise.
    const noise = changed('noise.mp4', (bytes) => {
      const data = bytes.indexOf('mdat') + 4;
      const index = bytes.indexOf('moov') - 4;
      for (let at = data; at < index; at += 1) bytes[at] = (at * 7919) % 251;
      return bytes;
    });
    await refuses(noise, /noise\.mp4|failed/);
  });

  it('refuses captions that are missing, or are none', async () => {
    await refuses('plain.mp4', /There is no file/, '--captions', 'nothing.en.vtt');
    changed('empty.en.vtt', () => 'WEBVTT\n');
    await refuses('plain.mp4', /has no captions/, '--captions', 'empty.en.vtt');
  });

  it('names faults of captions, and refuses them with --strict', async () => {
    changed('odd.en.vtt', () => 'WEBVTT\n\n00:01.000 --> 00:03.000\nA\n\n00:02.000 --> 00:15.000\nB\n');
    await refuses('plain.mp4', /ends after the clip[\s\S]*--strict/, '--captions', 'odd.en.vtt', '--strict');
    const { code, stderr } = await pack('plain.mp4', '--captions', 'odd.en.vtt');
    assert.equal(code, 0, stderr);
    assert.match(stderr, /Note: odd\.en\.vtt: The cue at 00:00:02\.000 begins before/);
    assert.match(
      readFileSync(join(out, 'clip', 'captions.en.vtt'), 'utf8'),
      /00:00:02\.000 --> 00:00:09\.000/,
    );
  });

  it('never replaces a folder that it has not made, and a clip with --force alone', async () => {
    const target = join(out, 'clip');
    mkdirSync(target);
    writeFileSync(join(target, 'precious.txt'), 'x');
    for (const options of [[], ['--force']]) {
      const { code, stderr } = await pack('plain.mp4', ...options);
      assert.equal(code, 1);
      assert.match(stderr, /has other files in it/);
    }
    assert.deepEqual(readdirSync(target), ['precious.txt']);
    rmSync(target, { recursive: true });
    assert.equal((await pack('plain.mp4')).code, 0);
    const { stderr } = await pack('plain.mp4');
    assert.match(stderr, /--force replaces it/);
    const { code } = await pack('plain.mp4', '--force', '--headline', 'A new title');
    assert.equal(code, 0);
    assert.match(readFileSync(join(target, 'clip.json'), 'utf8'), /A new title/);
    assert.deepEqual(readdirSync(out), ['clip']);
  });

  it('lets one of two runs in one folder work, and tells the other', async () => {
    const first = startPack(['pack', 'plain.mp4', '--out', join(out, 'clip')], { cwd: folder });
    await new Promise((resolve) => first.child.stderr.once('data', resolve));
    while (!readdirSync(out).some((name) => name.endsWith('.lock'))) await new Promise(setImmediate);
    const { code, stderr } = await pack('plain.mp4');
    assert.equal(code, 1);
    assert.match(stderr, /Another run is at work on .* \(process \d+\)/);
    assert.equal((await first.ended).code, 0);
    assert.deepEqual(readdirSync(out), ['clip']);
  });

  it('makes a clip again after a run that was killed', async () => {
    const killed = startPack(['pack', 'plain.mp4', '--out', join(out, 'clip')], { cwd: folder });
    await new Promise((resolve) => killed.child.stderr.once('data', resolve));
    killed.child.kill('SIGKILL');
    await killed.ended;
    const { code, stderr } = await pack('plain.mp4');
    assert.equal(code, 0, stderr);
    assert.deepEqual(readdirSync(out), ['clip']);
  });

  it('says that the disk is full, and leaves nothing behind', async (t) => {
    const { execFileSync } = await import('node:child_process');
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', out], { stdio: 'ignore' });
    } catch {
      t.skip('a small disk can be mounted by root alone');
      return;
    }
    try {
      await refuses('plain.mp4', /The disk is full/);
    } finally {
      execFileSync('umount', [out]);
    }
  });

  it('writes events as lines of JSON', async () => {
    const { code, stdout, stderr } = await pack('plain.mp4', '--json');
    assert.equal(code, 0, stdout);
    assert.equal(stderr, '');
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual([...new Set(events.map(({ event }) => event))].sort(), ['done', 'progress', 'step']);
    const { renditions } = events.findLast(({ event }) => event === 'progress');
    for (const { doneSeconds, totalSeconds } of renditions) assert.equal(doneSeconds, totalSeconds);
  });

  it('says with --dry-run what it would make, and makes nothing', async () => {
    const text = await pack('plain.mp4', '--dry-run');
    assert.equal(text.code, 0);
    assert.match(text.stdout, /360p: 640×360, 25 frames a second/);
    const { stdout } = await pack('plain.mp4', '--dry-run', '--json');
    assert.equal(JSON.parse(stdout).plan.renditions.length, 2);
    assert.deepEqual(readdirSync(out), []);
  });

  it('brings the sound to the loudness that is asked for', async () => {
    ffmpeg('-i', join(folder, 'plain.mp4'), '-c:v', 'copy', '-af', 'volume=-20dB', join(folder, 'quiet.mp4'));
    const { code, stderr } = await pack('quiet.mp4', '--loudness', '-20');
    assert.equal(code, 0, stderr);
    const { measureLoudness } = await import('../../../dist/esm/pack/measure/measure-loudness.js');
    const sound = { streamIndex: 1, channels: 2 };
    const file = { path: join(out, 'clip', 'clip.mp4') };
    const { integratedLufs } = await measureLoudness(file, sound, new AbortController().signal);
    assert.ok(Math.abs(integratedLufs + 20) < 1, `${integratedLufs} LUFS`);
  });
});
