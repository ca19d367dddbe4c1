import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseUrlOf, readPackOptions } from '../../dist/esm/pack/command/read-pack-options.js';
import { runPack } from './run-pack.js';

const REQUIRED = ['clip.mp4', '--out', 'public/clips/My Interview'];

test('the clip gets its id and its URL from the folder', () => {
  const { details, plan } = readPackOptions(REQUIRED);
  assert.equal(details.id, 'my-interview');
  assert.equal(details.baseUrl, '/clips/My%20Interview/');
  assert.equal(plan.loudnessLufs, -23);
  assert.equal(plan.maxLines, 1080);
});

test('the URL is the path below the folder that a server serves, or else the name', () => {
  assert.equal(baseUrlOf('/site/public/video/a'), '/video/a/');
  assert.equal(baseUrlOf('/site/files/a'), '/a/');
  assert.equal(baseUrlOf('/site/public'), '/public/');
});

test('captions have their language in the name, or before it', () => {
  const { captions } = readPackOptions([
    ...REQUIRED,
    '--captions',
    'words.final.en.vtt',
    '--captions',
    'pt-BR=palavras.srt',
  ]);
  assert.deepEqual(captions, [
    { path: 'words.final.en.vtt', language: 'en' },
    { path: 'palavras.srt', language: 'pt-BR' },
  ]);
});

test('the loudness can stay as it is', () => {
  assert.equal(readPackOptions([...REQUIRED, '--loudness', 'off']).plan.loudnessLufs, undefined);
});

test('a negative number is a value', () => {
  assert.equal(readPackOptions([...REQUIRED, '--loudness', '-16', '--loop']).plan.loudnessLufs, -16);
  assert.equal(readPackOptions([...REQUIRED, '--loudness=-16']).plan.loudnessLufs, -16);
});

const WRONG = {
  'no video': [['--out', 'a'], /Give the video/],
  'no folder': [['clip.mp4'], /--out/],
  'two videos': [['my', 'clip.mp4', '--out', 'a'], /a path with spaces needs quotes/],
  'an unknown option': [[...REQUIRED, '--fast'], /--fast/],
  'an unknown preset': [[...REQUIRED, '--preset', 'best'], /--preset best: give one of superfast/],
  'a loudness above what can be reached': [[...REQUIRED, '--loudness', '3'], /from -50 to -5/],
  'a time that is none': [[...REQUIRED, '--poster-at', 'soon'], /--poster-at soon/],
  'captions of an unknown language': [[...REQUIRED, '--captions', 'words.vtt'], /en=words\.vtt/],
  'a word that is no language': [[...REQUIRED, '--captions', 'words.final.vtt'], /language is unknown/],
  'a date that is none': [[...REQUIRED, '--upload-date', 'yesterday'], /uploadDate is "yesterday"/],
  'a script for a URL': [[...REQUIRED, '--base-url', 'javascript:alert(1)//'], /src is/],
};
for (const [name, [packArguments, expected]] of Object.entries(WRONG))
  test(`${name} is refused, in words`, () => {
    assert.throws(() => readPackOptions(packArguments), { name: 'PackProblem', message: expected });
  });

test('wrong arguments have their own exit code, and lead to the help', async () => {
  const { code, stderr } = await runPack(['pack']);
  assert.equal(code, 2);
  assert.match(stderr, /--help/);
});

test('the help fits on a screen', async () => {
  const { code, stdout } = await runPack(['--help']);
  const lines = stdout.trimEnd().split('\n');
  assert.equal(code, 0);
  assert.ok(lines.length <= 32, `${lines.length} lines`);
  assert.ok(Math.max(...lines.map(({ length }) => length)) <= 80);
});

test('where ffmpeg is missing, one line says how to get it', async () => {
  const { code, stderr } = await runPack(['pack', 'clip.mp4', '--out', 'a'], { env: { PATH: '/nowhere' } });
  assert.equal(code, 1);
  assert.match(stderr, /^news-video pack needs ffmpeg.*apt-get install ffmpeg.*\n$/);
});
