import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { visitDemo } from '../browsers/demo-visit.js';
import { faultsOf } from '../pack/hls-rules.js';
import { readStream } from '../pack/read-stream.js';

const PATIENCE_MS = 60_000;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

describe('the page that packs a clip', { timeout: 240_000 }, () => {
  const demo = visitDemo();
  let folder;
  let source;
  let page;
  let requests;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'pack page '));
    source = join(folder, 'Río & "flood".mp4');
    makeSource(source, 'testsrc2=size=640x360:rate=25:duration=5');
  });
  after(() => rmSync(folder, { recursive: true }));

  beforeEach(async () => {
    page = demo.page;
    page.setDefaultTimeout(PATIENCE_MS);
    requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${demo.url}pack.html`);
  });

  const textOf = (selector) => page.$eval(selector, ({ textContent }) => textContent);

  async function choose(file) {
    await (await page.waitForSelector('#file')).uploadFile(file);
    await page.waitForFunction(
      () => !document.querySelector('#plan').hidden || document.querySelector('#problem').textContent,
    );
  }

  async function problemWith(file) {
    await choose(file);
    await page.waitForFunction(() => document.querySelector('#problem').textContent);
    return textOf('#problem');
  }

  async function make() {
    await page.click('#start');
    await page.waitForSelector('#result:not([hidden])');
  }

  async function downloadZip() {
    const session = await page.createCDPSession();
    const downloadPath = mkdtempSync(join(folder, 'zip-'));
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath,
      eventsEnabled: true,
    });
    const ended = new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
    });
    await page.click('#save-zip');
    await ended;
    const [zip] = readdirSync(downloadPath);
    const unpacked = join(downloadPath, 'unpacked');
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(downloadPath, zip))))) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true });
      writeFileSync(join(unpacked, path), bytes);
    }
    return { zip, unpacked };
  }

  it('makes a stream by the rules, plays it, and sends nothing', async () => {
    const captions = join(folder, 'words.pt-BR.srt');
    writeFileSync(captions, '1\n00:00:00,500 --> 00:00:02,500\nOlá <3\n');
    await choose(source);
    await (await page.$('[name="captions"]')).uploadFile(captions);
    await page.type('[name="credit"]', 'The Tane Courier');
    await page.type('[name="base-url"]', '/clips/rio');
    assert.match(await textOf('#plan'), /240p.*426×240.*360p.*640×360/s);
    await make();
    assert.equal(await textOf('#problem'), '');
    assert.match(
      await textOf('#tag'),
      /src="\/clips\/rio\/master\.m3u8".*head="\/clips\/rio\/360p\/head\.mp4"/s,
    );

    await page.evaluate(async () => {
      const clip = document.querySelector('#clip news-video');
      clip.muted = true;
      await clip.play();
    });
    await page.waitForFunction(() => document.querySelector('#clip news-video').currentTime > 0.5);
    assert.equal(await page.$eval('#clip news-video', ({ error }) => error), null);

    const { zip, unpacked } = await downloadZip();
    assert.equal(zip, 'rio-flood.zip');
    const clip = join(unpacked, 'rio-flood');
    assert.deepEqual(faultsOf(readStream(join(clip, 'master.m3u8'))), []);
    const data = JSON.parse(readFileSync(join(clip, 'clip.json'), 'utf8'));
    assert.equal(data.credit, 'The Tane Courier');
    for (const url of [data.src, data.head, data.poster, ...data.tracks.map(({ src }) => src)])
      assert.ok(existsSync(join(clip, url.replace('/clips/rio/', ''))), url);
    assert.match(readFileSync(join(clip, 'captions.pt-BR.vtt'), 'utf8'), /^WEBVTT[^]*Olá &lt;3/);
    const seconds = execFileSync(
      'ffprobe',
      ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', join(clip, 'clip.mp4')],
      { encoding: 'utf8' },
    );
    assert.ok(Math.abs(Number(seconds) - 5) < 0.1, seconds);

    const sent = requests.filter((url) => !url.startsWith(demo.url) && !url.startsWith('blob:'));
    assert.deepEqual(sent, []);
  });
});

/** A clip with sound, and the video of a test source of ffmpeg. */
function makeSource(file, video) {
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', video, '-f', 'lavfi', '-i', 'sine=frequency=440:duration=5'],
    ...['-shortest', '-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac', file],
  ]);
}
