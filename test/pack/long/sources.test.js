import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderClip } from 'news-video/server';
import { launch } from 'puppeteer-core';
import { chromium } from '../../browsers/demo-visit.js';
import { faultsOf } from '../hls-rules.js';
import { makeSource } from '../make-source.js';
import { playByElement, playByHlsJs } from '../play.js';
import { readStream } from '../read-stream.js';
import { runPack } from '../run-pack.js';
import { SOURCES } from '../sources.js';

/** How far the length of a clip may be from that of its source: the end of a frame, and of one of sound. */
const LENGTH_TOLERANCE_SECONDS = 0.1;

const { ONLY = '' } = process.env;

describe('news-video pack, of', { timeout: 1_800_000 }, () => {
  let browser;
  before(async () => {
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(() => browser.close());

  for (const source of SOURCES.filter(({ name }) => name.includes(ONLY))) {
    it(source.name, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pack-'));
      try {
        makeSource(source, folder);
        const out = join(folder, 'public', 'clips', 'clip');
        const options = ['--out', out, '--preset', 'superfast', ...(source.options ?? [])];
        const { code, stderr } = await runPack(['pack', source.file, ...options], { cwd: folder });
        assert.equal(code, 0, stderr);
        if (source.notice) assert.match(stderr, source.notice);
        assert.doesNotMatch(stderr, /Warning/);
        const stream = readStream(join(out, 'master.m3u8'));
        assert.deepEqual(faultsOf(stream), []);
        checkRenditions(stream, source);
        checkFiles(out);
        await playByElement(browser, out);
        await playByHlsJs(browser, out, source.seconds);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});

function checkRenditions({ variants }, { resolutions, rates, seconds, channels = 2 }) {
  if (resolutions) {
    // How much a clip moves decides which of the possible sizes are made: the largest one always is.
    const made = variants.map(({ attributes }) => attributes.RESOLUTION);
    assert.deepEqual(
      made.filter((size) => !resolutions.includes(size)),
      [],
    );
    assert.equal(made.at(-1), resolutions.at(-1));
  }
  if (rates) {
    const made = variants.map(({ attributes }) => attributes['FRAME-RATE']);
    assert.deepEqual([...new Set(made)], rates);
  }
  const [{ segments, streams }] = variants;
  const total = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  if (seconds) assert.ok(Math.abs(total - seconds) < LENGTH_TOLERANCE_SECONDS, `${total} s of ${seconds} s`);
  assert.equal(
    streams.some(({ codec_type }) => codec_type === 'audio'),
    channels > 0,
  );
}

/** Every file can be read by ffprobe, and the clip by the server. */
function checkFiles(out) {
  const names = readdirSync(out);
  assert.ok(!names.some((name) => name.startsWith('.')), `${names}`);
  for (const name of names.filter((name) => /\.(mp4|jpg|webp|avif)$/.test(name))) {
    const shown = ['-v', 'error', '-show_entries', 'stream=width', '-of', 'csv=p=0', join(out, name)];
    assert.match(execFileSync('ffprobe', shown, { encoding: 'utf8' }), /^\d+/, name);
  }
  const clip = JSON.parse(readFileSync(join(out, 'clip.json'), 'utf8'));
  const html = renderClip(clip);
  assert.match(html, /<news-video [^>]*src="\/clips\/clip\/master\.m3u8"/);
  for (const [, url] of html.matchAll(/"\/clips\/clip\/([^"\s]+)/g))
    assert.ok(readFileSync(join(out, url)).length > 0, url);
}
