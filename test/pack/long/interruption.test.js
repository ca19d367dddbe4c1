import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { faultsOf } from '../hls-rules.js';
import { ffmpeg } from '../make-source.js';
import { readStream } from '../read-stream.js';
import { runPack, startPack } from '../run-pack.js';

const SECONDS = 60;

describe('news-video pack, interrupted', { timeout: 600_000 }, () => {
  let folder;
  let out;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack-'));
    // With a clock in the picture: a frame in the wrong place differs from its source.
    const video = ['-f', 'lavfi', '-i', `testsrc2=s=640x360:r=30000/1001:d=${SECONDS}`];
    const sound = ['-f', 'lavfi', '-i', `sine=f=440:r=48000:d=${SECONDS}`];
    ffmpeg(...video, ...sound, '-c:v', 'libx264', '-preset', 'ultrafast', join(folder, 'clip.mp4'));
  });
  after(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    out = mkdtempSync(join(folder, 'out-'));
  });

  const packArguments = (...options) => [
    'pack',
    'clip.mp4',
    '--out',
    join(out, 'clip'),
    '--json',
    ...options,
  ];
  const hidden = () => join(out, '.clip.packing');

  /** Runs the command until a rendition has some segments, and interrupts it. */
  async function interrupt(signal) {
    const { child, ended } = startPack(packArguments(), { cwd: folder });
    child.stdout.on('data', () => {
      const segments = readdirSync(hidden(), { recursive: true }).filter((name) => /360p.*m4s$/.test(name));
      if (segments.length >= 3) child.kill(signal);
    });
    return ended;
  }

  it('leaves no clip that is half made, and goes on where it was', async () => {
    const { code, stdout } = await interrupt('SIGINT');
    assert.equal(code, 130, stdout);
    assert.deepEqual(readdirSync(out), ['.clip.packing']);
    const kept = segmentTimes();
    assert.ok(kept.length >= 2, `${kept.length} segments`);

    const resumed = await runPack(packArguments('--resume'), { cwd: folder });
    assert.equal(resumed.code, 0, resumed.stdout);
    assert.deepEqual(readdirSync(out), ['clip']);
    assert.doesNotMatch(resumed.stdout, /Measuring how many bits/, 'what is known is not measured again');
    const stream = readStream(join(out, 'clip', 'master.m3u8'));
    assert.deepEqual(faultsOf(stream), []);
    const [first] = stream.variants;
    for (const [name, time] of kept)
      assert.equal(statSync(join(first.folder, name)).mtimeMs, time, `${name} is encoded once`);
    assert.ok(leastLikeness(join(out, 'clip', 'clip.mp4')) > 0.9);
  });

  it('begins again without --resume, and where the options are others', async () => {
    await interrupt('SIGTERM');
    const { code, stdout } = await runPack(packArguments('--resume', '--loudness', 'off'), { cwd: folder });
    assert.equal(code, 0, stdout);
    assert.match(stdout, /Measuring how many bits/);
    assert.deepEqual(faultsOf(readStream(join(out, 'clip', 'master.m3u8'))), []);
  });

  /** The segments of the first rendition, with the time of their last change. */
  function segmentTimes() {
    const [rendition] = readdirSync(hidden()).filter((name) => name.endsWith('p'));
    const place = join(hidden(), rendition);
    const names = readdirSync(place).filter((name) => name.endsWith('.m4s'));
    return names.slice(0, -1).map((name) => [name, statSync(join(place, name)).mtimeMs]);
  }

  /** The structural similarity of the frame that is least like its source: 1 is the same. */
  function leastLikeness(file) {
    const log = join(folder, 'likeness.log');
    ffmpeg('-i', file, '-i', join(folder, 'clip.mp4'), '-lavfi', `ssim=stats_file=${log}`, '-f', 'null', '-');
    const text = execFileSync('cat', [log], { encoding: 'utf8' });
    const found = Array.from(text.matchAll(/All:([\d.]+)/g), ([, likeness]) => Number(likeness));
    assert.equal(found.length, Math.ceil((SECONDS * 30_000) / 1001));
    return Math.min(...found);
  }
});
