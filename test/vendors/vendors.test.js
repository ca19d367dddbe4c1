// The adapters for analytics against each vendor's own published script. `npm run build` has to run before.
import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { launch } from 'puppeteer-core';
import { build } from 'rolldown';
import { chromium } from '../browsers/demo-visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const POLL_MS = 50;
const TIMEOUT_MS = 30_000;

const PAGE = `<!doctype html>
<html lang="en">
<title>Vendors</title>
<script type="module" src="/dist/news-video.js"></script>
<script type="module" src="/page.js"></script>
<news-video id="flood" headline="Floods" muted duration="2:45" end="4"
  src="/demo/clips/flood-meadows/cmaf/master.m3u8"></news-video>
<p><a href="/next">next</a></p>`;

describe('the adapters, with the scripts of their vendors', { timeout: 180_000 }, () => {
  const posts = [];
  /** The requests to Adobe, which is not on this machine. */
  const adobe = [];
  let server;
  let browser;
  let page;
  let startTime;

  before(async () => {
    const script = await bundle();
    server = createServer((request, response) => serve(request, response, script, posts));
    await new Promise((resolve) => server.listen(0, 'localhost', resolve));
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => answerAsAdobe(request, adobe));
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction(() => window.isReady);
    startTime = page.evaluate(
      () =>
        new Promise((resolve) =>
          document.addEventListener('news-video', ({ detail }) => {
            if (detail.action === 'start') resolve(detail.msToFirstFrame);
          }),
        ),
    );
    await page.click('news-video');
    await page.waitForFunction(() => document.querySelector('news-video').state === 'ended');
    await page.evaluate(() => document.querySelector('news-video').play());
    await page.waitForFunction(() => document.querySelector('news-video').currentTime > 1);
    await page.evaluate(async () => {
      const clip = document.querySelector('news-video');
      clip.pause();
      await clip.play();
      clip.pause();
    });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('Segment tracks the events of its video specification', async () => {
    await page.waitForFunction(
      () => window.tracked.filter(({ event }) => event === 'Video Playback Resumed').length === 1,
    );
    const tracked = await page.evaluate(() => window.tracked);
    const names = tracked.map(({ event }) => event);
    for (const name of ['Started', 'Completed', 'Paused'])
      assert.ok(names.includes(`Video Playback ${name}`), name);
    assert.equal(names.filter((name) => name === 'Video Content Started').length, 2);
    const [started] = tracked;
    assert.equal(started.event, 'Video Playback Started');
    assert.deepEqual(started.properties.content_asset_ids, ['flood']);
    assert.equal(started.properties.total_length, 165);
  });

  it('Snowplow sends media events with a player and a session', async () => {
    const events = () =>
      posts
        .filter(({ url }) => url.includes('snowplow'))
        .flatMap(({ body }) => JSON.parse(body).data)
        .filter(({ e }) => e === 'ue')
        .map(({ ue_pr, co }) => ({ event: JSON.parse(ue_pr).data, contexts: JSON.parse(co).data }));
    const nameOf = ({ event }) => /media\/(\w+)\//.exec(event.schema)?.[1];
    await until(
      () => events().map(nameOf).includes('pause_event'),
      () => `pause of ${events().map(nameOf)}`,
    );
    const names = events().map(nameOf);
    for (const name of ['play_event', 'end_event']) assert.ok(names.includes(name), name);
    const { contexts } = events()[0];
    const player = contexts.find(({ schema }) => schema.includes('/media_player/'));
    assert.equal(player.data.label, 'Floods');
    assert.ok(contexts.some(({ schema }) => schema.includes('/session/')));
  });

  it('Adobe accepts all commands, and sends a session with its events', async () => {
    const types = () => adobe.flatMap(({ events }) => events.map(({ xdm }) => xdm.eventType));
    await until(
      () => types().includes('media.pauseStart'),
      () => `the pause: ${types()}`,
    );
    for (const type of ['media.sessionStart', 'media.play', 'media.sessionComplete'])
      assert.ok(types().includes(type), type);
    const { mediaCollection } = adobe[0].events[0].xdm;
    assert.equal(mediaCollection.sessionDetails.friendlyName, 'Floods');
    assert.equal(mediaCollection.sessionDetails.channel, 'news');
    assert.deepEqual(await page.evaluate(() => window.refused), []);
  });

  it('a server gets a beacon for each playback, also for that of a page that is left', async () => {
    await page.click('a');
    const beacons = () => posts.filter(({ url }) => url === '/beacon').map(({ body }) => JSON.parse(body));
    await until(
      () => beacons().length === 2,
      () => `two beacons, not ${beacons().length}`,
    );
    const schema = JSON.parse(await readFile(join(root, 'dist/beacon.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);
    for (const beacon of beacons()) assert.ok(validate(beacon), JSON.stringify(validate.errors));
    assert.deepEqual(
      beacons().map(({ reason }) => reason),
      ['ended', 'pagehide'],
    );
    const [first] = beacons();
    assert.equal(first.reachedPercent, 100);
    assert.ok(first.attentionSeconds > 2, `${first.attentionSeconds} s of attention`);
  });

  it('Mux sends two views, and the time to the first frame', async () => {
    const events = () =>
      posts
        .filter(({ url }) => url.startsWith('/?') || url === '/')
        .flatMap(({ body }) => JSON.parse(body).events);
    const names = () => events().map(({ e }) => e);
    await until(
      () => names().filter((name) => name === 'viewstart').length === 2 && names().includes('pause'),
      () => `two views: ${names()}`,
    );
    for (const name of ['play', 'playing', 'ended']) assert.ok(names().includes(name), name);
    // In the short keys of its beacon, `view_time_to_first_frame`.
    const { xtitofifr } = events().find(({ e }) => e === 'playing');
    assert.equal(xtitofifr, await startTime);
  });
});

async function bundle() {
  const { output } = await build({
    input: join(root, 'test/vendors/page.js'),
    platform: 'browser',
    logLevel: 'silent',
    write: false,
    output: { codeSplitting: false },
  });
  return output[0].code;
}

async function serve(request, response, script, posts) {
  if (request.method === 'POST') {
    const parts = [];
    for await (const part of request) parts.push(part);
    posts.push({ url: request.url, body: Buffer.concat(parts).toString() });
    response.writeHead(200).end();
  } else if (request.url === '/' || request.url === '/next') {
    response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  } else if (request.url === '/page.js') {
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
  } else {
    const type = request.url.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    const { pathname } = new URL(request.url, 'http://localhost');
    createReadStream(join(root, pathname))
      .on('error', () => response.writeHead(404).end())
      .once('open', () => response.writeHead(200, { 'content-type': type }))
      .pipe(response);
  }
}

function answerAsAdobe(request, adobe) {
  if (!request.url().startsWith('https://')) {
    request.continue();
    return;
  }
  adobe.push(JSON.parse(request.postData()));
  request.respond({
    status: 200,
    contentType: 'application/json',
    headers: {
      'access-control-allow-origin': new URL(request.frame().url()).origin,
      'access-control-allow-credentials': 'true',
    },
    body: JSON.stringify({
      handle: [{ type: 'media-analytics:new-session', payload: [{ sessionId: 'one' }] }],
    }),
  });
}

async function until(test, what) {
  const deadline = Date.now() + TIMEOUT_MS;
  while (!test()) {
    assert.ok(Date.now() < deadline, `waited for ${what()}`);
    await pause(POLL_MS);
  }
}
