import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { filterGraph } from '../../dist/esm/pack/encode/filter-graph.js';
import { excerptStarts } from '../../dist/esm/pack/measure/measure-complexity.js';
import { makePlan } from '../../dist/esm/pack/plan/make-plan.js';
import { chooseFrameRate } from '../../dist/esm/pack/source/frame-rate.js';
import { readSource } from '../../dist/esm/pack/source/read-source.js';

const FILE = { path: 'clip.mp4', bytes: 1000, modifiedAtMs: 0 };
const TOOLS = {
  encoders: new Set(['libx264', 'aac', 'libaom-av1', 'libwebp', 'mjpeg']),
  filters: new Set(['zscale', 'tonemap']),
};
const OPTIONS = {
  preset: 'medium',
  maxLines: 1080,
  codecs: [],
  posterAtSeconds: undefined,
  hasLoop: false,
  audioTrack: undefined,
  loudnessLufs: -23,
};
const VIDEO = {
  index: 0,
  codec_type: 'video',
  codec_name: 'h264',
  width: 1920,
  height: 1080,
  r_frame_rate: '25/1',
  avg_frame_rate: '25/1',
  duration: '60',
};
const AUDIO = { index: 1, codec_type: 'audio', codec_name: 'aac', channels: 2, duration: '60' };

const sourceOf = (video = {}, audios = [AUDIO], format = {}) =>
  readSource({ streams: [{ ...VIDEO, ...video }, ...audios], format: { duration: '60', ...format } }, FILE);
const planOf = (source, options = {}, complexity) =>
  makePlan(source, { ...OPTIONS, ...options }, TOOLS, complexity);
const sizesOf = ({ renditions }) =>
  renditions.map(({ widthPixels, heightPixels }) => `${widthPixels}x${heightPixels}`);
const namesOf = ({ renditions }) => renditions.map(({ name }) => name);

describe('a ladder', () => {
  test('has no rendition that is larger than the source', () => {
    assert.deepEqual(sizesOf(planOf(sourceOf({ width: 1280, height: 720 }))), [
      '426x240',
      '640x360',
      '854x480',
      '1280x720',
    ]);
    assert.deepEqual(sizesOf(planOf(sourceOf({ width: 160, height: 120 }))), ['160x120']);
    assert.deepEqual(sizesOf(planOf(sourceOf({ width: 321, height: 181 }))), ['320x180']);
  });

  test('keeps the shape: portrait, cinema, square', () => {
    assert.equal(sizesOf(planOf(sourceOf({ width: 1080, height: 1920 }))).at(-1), '1080x1920');
    assert.equal(sizesOf(planOf(sourceOf({ width: 1920, height: 804 }))).at(-1), '1920x804');
    assert.equal(sizesOf(planOf(sourceOf({ width: 1080, height: 1080 }))).at(-1), '1080x1080');
  });

  test('has a rendition of the size of a source that is between two', () => {
    assert.equal(sizesOf(planOf(sourceOf({ width: 960, height: 540 }))).at(-1), '960x540');
    assert.equal(sizesOf(planOf(sourceOf({ width: 1300, height: 731 }))).at(-1), '1280x720');
  });

  test('goes up to 1080 lines, or to what is asked for', () => {
    const source = sourceOf({ width: 3840, height: 2160 });
    assert.equal(sizesOf(planOf(source)).at(-1), '1920x1080');
    assert.equal(sizesOf(planOf(source, { maxLines: 2160 })).at(-1), '3840x2160');
    assert.equal(sizesOf(planOf(source, { maxLines: 720 })).at(-1), '1280x720');
  });

  test('follows how much the clip moves: a quiet clip has fewer and smaller renditions', () => {
    const quiet = new Map([
      ['240p', 30_000],
      ['360p', 45_000],
      ['480p', 60_000],
      ['720p', 90_000],
      ['1080p', 150_000],
    ]);
    const busy = new Map([
      ['240p', 500_000],
      ['360p', 1_100_000],
      ['480p', 1_800_000],
      ['720p', 4_000_000],
      ['1080p', 9_000_000],
    ]);
    assert.deepEqual(namesOf(planOf(sourceOf(), {}, quiet)), ['360p', '1080p']);
    assert.deepEqual(namesOf(planOf(sourceOf(), {}, busy)), ['240p', '360p', '480p', '720p', '1080p']);
    const limitOf = (plan) => plan.renditions.at(-1).maxVideoBitsPerSecond;
    assert.equal(limitOf(planOf(sourceOf(), {}, quiet)), 300_000);
    assert.equal(limitOf(planOf(sourceOf(), {}, busy)), 5_000_000);
  });

  test('takes hardly more bits than the source has', () => {
    const { renditions } = planOf(sourceOf({ bit_rate: '1000000' }));
    assert.equal(renditions.at(-1).maxVideoBitsPerSecond, 1_200_000);
  });

  test('keeps the first segment of 360 lines, with sound, below the size of a head file', () => {
    const { renditions, sound } = planOf(sourceOf());
    const { maxVideoBitsPerSecond } = renditions.find(({ name }) => name === '360p');
    // Four seconds at the limit, and the second that the decoder's buffer holds.
    const bits = maxVideoBitsPerSecond * 5 + sound.bitsPerSecond * 4;
    assert.ok(bits / 8 < 512 * 1024, `${bits / 8} bytes`);
  });

  test('has the newer codecs for large renditions, after all others', () => {
    const names = namesOf(planOf(sourceOf(), { codecs: ['hevc', 'av1'] }));
    assert.deepEqual(names.slice(-6), [
      '480p-hevc',
      '720p-hevc',
      '1080p-hevc',
      '480p-av1',
      '720p-av1',
      '1080p-av1',
    ]);
  });
});

describe('a frame rate', () => {
  const ratio = (numerator, denominator = 1) => ({ numerator, denominator });

  test('that is constant stays, exactly', () => {
    assert.deepEqual(chooseFrameRate(ratio(30_000, 1001), ratio(30_000, 1001)).rate, ratio(30_000, 1001));
    assert.deepEqual(chooseFrameRate(ratio(25), ratio(1249, 50)).rate, ratio(25));
  });

  test('above 60 is halved', () => {
    assert.deepEqual(chooseFrameRate(ratio(120), ratio(120)).rate, ratio(60));
    assert.deepEqual(chooseFrameRate(ratio(240_000, 1001), ratio(240_000, 1001)).rate, ratio(60_000, 1001));
  });

  test('that varies becomes the usual one above its average', () => {
    assert.deepEqual(chooseFrameRate(ratio(90_000), ratio(2987, 100)), { rate: ratio(30), isVariable: true });
    assert.deepEqual(chooseFrameRate(ratio(60), ratio(33, 2)), { rate: ratio(20), isVariable: true });
  });

  test('is halved for small renditions, whose segments begin at the same times', () => {
    const { renditions } = planOf(sourceOf({ r_frame_rate: '60000/1001', avg_frame_rate: '60000/1001' }));
    const [small, large] = [renditions[0], renditions.at(-1)];
    assert.deepEqual([small.frameRate.denominator, small.framesPerSegment], [1001, 120]);
    assert.deepEqual([large.frameRate.numerator, large.framesPerSegment], [60_000, 240]);
    assert.deepEqual([small.framesPerChunk, large.framesPerChunk], [12, 24]);
  });
});

describe('a source', () => {
  test('is as a reader sees it: turned upright, with square pixels', () => {
    const turned = sourceOf({ side_data_list: [{ rotation: -90 }] }).video;
    assert.deepEqual([turned.widthPixels, turned.heightPixels], [1080, 1920]);
    const wide = sourceOf({ width: 720, height: 576, sample_aspect_ratio: '64:45' }).video;
    assert.deepEqual([wide.widthPixels, wide.heightPixels], [1024, 576]);
  });

  test('lasts as long as its longest track, wherever it says so', () => {
    const tagged = sourceOf({ duration: undefined, tags: { DURATION: '00:01:02.500000000' } }, []);
    assert.equal(tagged.durationSeconds, 62.5);
    const late = { ...AUDIO, duration: '59', start_time: '3' };
    assert.equal(sourceOf({}, [late], { start_time: '0' }).durationSeconds, 62);
  });

  const REFUSED = {
    'a picture': [{ streams: [VIDEO], format: { format_name: 'png_pipe' } }, /is a picture/],
    'sound with a cover': [
      { streams: [{ ...VIDEO, disposition: { attached_pic: 1 } }, AUDIO], format: { format_name: 'mp3' } },
      /has sound \(aac\), and no video/,
    ],
    subtitles: [{ streams: [{ index: 0, codec_type: 'subtitle' }], format: {} }, /has no video/],
  };
  for (const [name, [probed, message]] of Object.entries(REFUSED))
    test(`that is ${name} is refused`, () => assert.throws(() => readSource(probed, FILE), { message }));
});

describe('a plan', () => {
  test('says what it changes', () => {
    const { notices } = planOf(
      sourceOf({ field_order: 'tt', color_transfer: 'smpte2084' }, [{ ...AUDIO, channels: 6 }, AUDIO]),
    );
    assert.match(notices.join('\n'), /track 1 is used.*\n.*6 channels.*\n.*interlaced.*\n.*HDR/);
  });

  test('says that colors will be pale where ffmpeg cannot convert HDR', () => {
    const source = sourceOf({ color_transfer: 'arib-std-b67' });
    const { notices } = makePlan(source, OPTIONS, { ...TOOLS, filters: new Set() });
    assert.match(notices.join(), /lacks zscale/);
  });

  test('has posters in four widths, none wider than the source, in the formats that ffmpeg can write', () => {
    assert.deepEqual(planOf(sourceOf()).poster.widthsPixels, [480, 640, 960, 1600]);
    assert.deepEqual(
      planOf(sourceOf({ width: 1280, height: 720 })).poster.widthsPixels,
      [480, 640, 960, 1280],
    );
    assert.deepEqual(planOf(sourceOf({ width: 320, height: 180 })).poster.widthsPixels, [320]);
    const { poster } = makePlan(sourceOf(), OPTIONS, { ...TOOLS, encoders: new Set(['mjpeg']) });
    assert.deepEqual(poster.formats, ['jpg']);
  });

  test('refuses a poster after the end, and a track that is not there', () => {
    assert.throws(() => planOf(sourceOf(), { posterAtSeconds: 61 }), { message: /--poster-at 61/ });
    assert.throws(() => planOf(sourceOf(), { audioTrack: 2 }), { message: /1 audio track/ });
    assert.throws(() => planOf(sourceOf({}, []), { audioTrack: 1 }), { message: /no sound/ });
  });

  test('has at most 120 pictures in the storyboard, each of a keyframe', () => {
    assert.equal(planOf(sourceOf()).storyboard.count, 15);
    const long = planOf(sourceOf({ duration: '10800' })).storyboard;
    assert.deepEqual([long.count, long.stepSeconds], [118, 92]);
  });
});

test('the filters decode once, scale each size from the next larger one, and halve the rate once', () => {
  const source = sourceOf({ width: 1280, height: 720, r_frame_rate: '50/1', avg_frame_rate: '50/1' });
  const graph = filterGraph(source, planOf(source).renditions, TOOLS).split(';');
  assert.equal(graph.length, 4);
  assert.match(graph[0], /^\[0:0\]fps=50\/1:start_time=0,scale=1280:720:.*split=2\[720p\]\[to1\]$/);
  assert.match(graph[1], /^\[to1\]fps=25\/1:start_time=0,scale=854:480,.*\[480p\]\[to2\]$/);
  assert.match(graph[3], /^\[to3\]scale=426:240,setsar=1,split=1\[240p\]$/);
});

test('the excerpts are a twelfth of a clip, and no more than four', () => {
  assert.deepEqual(excerptStarts(1), [0]);
  assert.deepEqual(excerptStarts(50), [11.5, 36.5]);
  assert.equal(excerptStarts(10_800).length, 4);
});
