import assert from 'node:assert/strict';
import { test } from 'node:test';
import { averageBitsPerSecond, peakBitsPerSecond } from '../../dist/esm/pack/hls/bandwidth.js';
import { chooseFrame } from '../../dist/esm/pack/measure/find-sharpest-frame.js';
import { readLoudness } from '../../dist/esm/pack/measure/measure-loudness.js';
import { sharpnessOf } from '../../dist/esm/pack/measure/sharpness.js';
import { readByteRange } from '../../dist/esm/pack/preview/byte-range.js';

const segment = (seconds, bytes) => ({ seconds, bytes });

test('the peak is that of segments of 0.5 to 1.5 target durations together', () => {
  assert.equal(peakBitsPerSecond([segment(4, 1000), segment(4, 3000), segment(4, 500)], 4), 6000);
  // The last second alone does not count; with the segment before, it does.
  assert.equal(peakBitsPerSecond([segment(4, 1000), segment(1, 4000)], 4), 8000);
  assert.equal(peakBitsPerSecond([segment(0.5, 100)], 1), 1600);
  assert.equal(peakBitsPerSecond([segment(0.04, 100)], 1), 20_000);
});

test('the average counts all segments', () => {
  assert.equal(averageBitsPerSecond([segment(4, 1000), segment(1, 4000)]), 8000);
});

test('a range of bytes is read as HTTP has it', () => {
  assert.deepEqual(readByteRange('bytes=0-9', 100), { start: 0, end: 9 });
  assert.deepEqual(readByteRange('bytes=90-', 100), { start: 90, end: 99 });
  assert.deepEqual(readByteRange('bytes=-10', 100), { start: 90, end: 99 });
  assert.deepEqual(readByteRange('bytes=90-200', 100), { start: 90, end: 99 });
  assert.equal(readByteRange('bytes=100-', 100), 'unsatisfiable');
  assert.equal(readByteRange('bytes=0-1,5-6', 100), undefined);
  assert.equal(readByteRange(undefined, 100), undefined);
});

test('the loudness is that of the summary, and silence has none', () => {
  const summary = (loudness) =>
    `Summary:\n\n  I:  ${loudness} LUFS\n    Threshold: -33.0 LUFS\n    Peak:  -3.1 dBFS\n`;
  assert.deepEqual(readLoudness(summary('-19.2')), { integratedLufs: -19.2, peakDecibels: -3.1 });
  assert.equal(readLoudness(summary('-70.0')), undefined);
});

test('a picture in focus is sharper than a blurred one, and a black one is no poster', () => {
  const checks = Uint8Array.from({ length: 64 }, (_, index) => (((index >> 3) + index) % 2) * 200);
  const ramp = Uint8Array.from({ length: 64 }, (_, index) => (index % 8) * 25);
  assert.ok(sharpnessOf(checks, 8) > sharpnessOf(ramp, 8));
  const black = { seconds: 0, sharpness: 900, brightness: 2 };
  const scene = { seconds: 3, sharpness: 400, brightness: 90 };
  assert.equal(chooseFrame([black, scene]).seconds, 3);
  assert.equal(chooseFrame([black]).seconds, 0);
});
