import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { visitDemo } from '../browsers/demo-visit.js';
import { findBrowsers } from '../browsers/find-browsers.js';
import { faultsOf } from '../pack/hls-rules.js';
import { readStream } from '../pack/read-stream.js';

const PATIENCE_MS = 60_000;
const { firefox } = findBrowsers();
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
    await open();
  });

  const open = () => page.goto(`${demo.url}pack.html`);

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
    writeFileSync(captions, '1\n00:00:00,500 --> 00:00:01,500\nOlá <3 e muitas outras palavras mais\n');
    await choose(source);
    await (await page.$('[name="captions"]')).uploadFile(captions);
    await page.waitForFunction(() => document.querySelector('#plan').textContent.includes('words.pt-BR.srt'));
    await page.type('[name="credit"]', 'The Tane Courier');
    await page.type('[name="base-url"]', '/clips/rio');
    assert.match(
      await textOf('#plan'),
      /240p.*426×240.*360p.*640×360.*words\.pt-BR\.srt: .* asks for 36 characters a second/s,
    );
    await make();
    assert.equal(await textOf('#problem'), '');
    assert.match(
      await textOf('#tag'),
      /src="\/clips\/rio\/master\.m3u8".*head="\/clips\/rio\/360p\/head\.mp4"/s,
    );

    await page.evaluate(async () => {
      const clip = document.querySelector('#clip news-video');
      // The stream alone is to be played.
      clip.querySelector('source[type="video/mp4"]').remove();
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
    assert.match(readFileSync(join(clip, 'captions.pt-BR.vtt'), 'utf8'), /^WEBVTT.*Olá &lt;3/s);
    const seconds = execFileSync(
      'ffprobe',
      ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', join(clip, 'clip.mp4')],
      { encoding: 'utf8' },
    );
    assert.ok(Math.abs(Number(seconds) - 5) < 0.1, seconds);

    const sent = requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(demo.url));
    assert.deepEqual(sent, []);
  });

  it('makes a portrait clip at 50 frames a second without sound, and saves it as a folder', async () => {
    const portrait = join(folder, 'portrait.webm');
    makeSource(
      portrait,
      'testsrc2=size=360x640:rate=50:duration=5',
      '-an',
      '-c:v',
      'libvpx',
      '-deadline',
      'realtime',
    );
    // The folder is real; nobody is here to choose one in the dialog.
    await page.evaluateOnNewDocument(() => {
      window.showDirectoryPicker = () => navigator.storage.getDirectory();
    });
    await open();
    await choose(portrait);
    assert.match(await textOf('#plan'), /240p.*240×426.*360p.*360×640.*no sound/s);
    await make();
    await page.click('#save-folder');
    await page.waitForFunction(() => document.querySelector('#saved').textContent === 'Saved as portrait.');
    const saved = await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const clip = await root.getDirectoryHandle('portrait');
      const rendition = await clip.getDirectoryHandle('240p');
      const names = [];
      for await (const name of rendition.keys()) names.push(name);
      return names.sort();
    });
    assert.deepEqual(saved, ['head.mp4', 'init.mp4', 'media.m3u8', 'seg-0001.m4s', 'seg-0002.m4s']);
    const { unpacked } = await downloadZip();
    assert.deepEqual(faultsOf(readStream(join(unpacked, 'portrait/master.m3u8'))), []);
  });

  it('stops when it is canceled, and can begin again', async () => {
    await choose(source);
    await page.click('#start');
    await page.waitForSelector('#cancel:not([hidden])');
    await page.click('#cancel');
    await page.waitForFunction(() => /^Canceled/.test(document.querySelector('#status').textContent));
    assert.equal(await page.$('#result:not([hidden])'), null);
    await make();
    assert.equal(await textOf('#problem'), '');
  });

  it('says why a file cannot be packed, and shows the command', async () => {
    const files = {
      'words.mp4': [/words\.mp4 is no video/, (file) => writeFileSync(file, 'These are words.')],
      'half.mp4': [
        /half\.mp4 has no video in it, or is cut off/,
        (file) => writeFileSync(file, readFileSync(source).subarray(0, 50_000)),
      ],
      'empty.mp4': [/empty\.mp4 is empty/, (file) => writeFileSync(file, '')],
      'tone.wav': [
        /tone\.wav has sound, and no video/,
        (file) => execFileSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'sine=duration=1', file]),
      ],
      'film.mov': [
        /in (hevc|prores), which this browser cannot decode/,
        (file) => makeSource(file, 'testsrc2=size=320x180:duration=1', '-c:v', 'prores_ks'),
      ],
    };
    for (const [name, [message, write]] of Object.entries(files)) {
      const file = join(folder, name);
      write(file);
      await open();
      assert.match(await problemWith(file), message);
      assert.match(
        await textOf('#command'),
        new RegExp(`^npx news-video pack ${name} --out ${name.split('.')[0]}`),
      );
      assert.equal(await page.$('#plan:not([hidden])'), null);
    }
  });

  it('shows the command where the browser cannot encode', async () => {
    await page.evaluateOnNewDocument(() => {
      delete window.VideoEncoder;
    });
    await open();
    assert.match(await textOf('#problem'), /has no WebCodecs.*The command below makes the clip/);
    assert.match(await problemWith(source), /has no WebCodecs/);
    assert.equal(await textOf('#command'), `npx news-video pack 'Río & "flood".mp4' --out rio-flood`);
  });

  it('makes a clip in Firefox that other players read', {
    skip: !firefox && 'Firefox is missing',
  }, async () => {
    const browser = await launch({ browser: 'firefox', executablePath: firefox });
    try {
      page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.evaluateOnNewDocument(() => {
        window.showDirectoryPicker = () => navigator.storage.getDirectory();
      });
      await open();
      await choose(source);
      await make();
      await page.click('#save-folder');
      await page.waitForFunction(() => /^Saved/.test(document.querySelector('#saved').textContent));
      const parts = await page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const clip = await root.getDirectoryHandle('rio-flood');
        const rendition = await clip.getDirectoryHandle('360p');
        const read = async (name) => {
          const file = await (await rendition.getFileHandle(name)).getFile();
          return Array.from(new Uint8Array(await file.arrayBuffer()));
        };
        return [...(await read('init.mp4')), ...(await read('seg-0001.m4s'))];
      });
      const file = join(folder, 'firefox.mp4');
      writeFileSync(file, Uint8Array.from(parts));
      const { stderr } = spawnSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'null', '-'], {
        encoding: 'utf8',
      });
      assert.equal(stderr, '');
    } finally {
      await browser.close();
    }
  });

  it('has no fault that axe finds, with a plan and with a clip, in light and in dark', async () => {
    const faults = async () => {
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run());
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    assert.deepEqual(await faults(), []);
    await choose(source);
    assert.deepEqual(await faults(), []);
    await make();
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      assert.deepEqual(await faults(), []);
    }
  });
});

/** The video of a test source of ffmpeg, with sound that ends before it. */
function makeSource(file, video, ...options) {
  const encoding = options.length > 0 ? options : ['-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac'];
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', video, '-f', 'lavfi', '-i', 'sine=frequency=440:duration=3'],
    ...['-pix_fmt', file.endsWith('.mov') ? 'yuv422p10le' : 'yuv420p', ...encoding, file],
  ]);
}
