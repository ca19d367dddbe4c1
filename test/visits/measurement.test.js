import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { visitDemo } from '../browsers/demo-visit.js';

const PATIENCE_MS = 30_000;
const POLL_MS = 50;

describe('what is measured in a visit', { timeout: 240_000 }, () => {
  const demo = visitDemo();
  const beacons = [];
  let collector;

  before(async () => {
    collector = createServer(async (request, response) => {
      const parts = [];
      for await (const part of request) parts.push(part);
      if (parts.length > 0) beacons.push(JSON.parse(Buffer.concat(parts).toString()));
      response.writeHead(200, {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type',
      });
      response.end();
    });
    await new Promise((resolve) => collector.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    collector.closeAllConnections();
    collector.close();
  });

  const of = (read, ...args) =>
    demo.page.evaluate(`(${read})(document.querySelector('#flood-meadows'), ...${JSON.stringify(args)})`);

  async function until(test, what) {
    const endsAtMs = Date.now() + PATIENCE_MS;
    while (!(await test())) {
      if (Date.now() > endsAtMs) throw new Error(`waited ${PATIENCE_MS} ms for ${what}`);
      await pause(POLL_MS);
    }
  }

  /** Plays the clip for so many seconds; the page collects its summaries. */
  async function play(seconds) {
    await of(async (clip) => {
      window.summaries = [];
      document.addEventListener('news-video', ({ detail }) => {
        if (detail.action === 'summary') window.summaries.push(detail);
      });
      clip.scrollIntoView({ block: 'center' });
      clip.muted = true;
      await clip.play();
    });
    await until(() => of((clip, least) => clip.currentTime > least, seconds), `${seconds} s`);
  }

  const summaries = () => demo.page.evaluate('window.summaries');

  it('is closed when the page is left, and begins anew when it comes back from the cache', async () => {
    const { page } = demo;
    await play(1);
    await page.goto('about:blank');
    await page.goBack();
    await until(async () => (await summaries())?.length === 1, 'the summary of the page that was left');
    const [left] = await summaries();
    assert.equal(left.reason, 'pagehide');
    assert.ok(left.msToFirstFrame >= 0);

    await of((clip) => clip.play());
    const from = await of((clip) => clip.currentTime);
    await until(() => of((clip, seconds) => clip.currentTime > seconds + 1, from), 'the clip to go on');
    await of((clip) => clip.remove());
    await until(async () => (await summaries()).length === 2, 'another summary');
    const [, later] = await summaries();
    assert.equal(later.reason, 'removed');
    assert.equal(later.msToFirstFrame, undefined);
    assert.ok(later.playedSeconds < left.playedSeconds + 5, `${later.playedSeconds} s`);
  });

  it('is no second summary where nothing was played after the page came back', async () => {
    const { page } = demo;
    await play(1);
    await of((clip) => clip.pause());
    await page.goto('about:blank');
    await page.goBack();
    await of((clip) => clip.remove());
    await until(() => of(() => !document.querySelector('#flood-meadows')), 'the clip to be gone');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    assert.equal((await summaries()).length, 1);
  });

  it('is no attention in a tab that nobody sees', async () => {
    // A clip without sound is paused there.
    await demo.page.click('#flood-meadows');
    await play(1);
    await of((clip) => {
      clip.muted = false;
    });
    const other = await demo.browser.newPage();
    await other.bringToFront();
    await until(() => of(() => document.hidden), 'the tab to be hidden');
    const from = await of((clip) => clip.currentTime);
    await until(
      () => of((clip, seconds) => clip.paused || clip.currentTime > seconds + 3, from),
      'three seconds',
    );
    await of((clip) => clip.remove());
    await until(async () => (await summaries()).length === 1, 'the summary');
    await other.close();
    const [{ playedSeconds, attentionSeconds }] = await summaries();
    assert.ok(playedSeconds - attentionSeconds > 2, `${playedSeconds} s, ${attentionSeconds} s of attention`);
  });

  it('reaches the server although the page crashes', async () => {
    const { port } = collector.address();
    await demo.page.setBypassCSP(true);
    await demo.page.reload();
    await demo.page.evaluate(
      `import('/src/analytics/beacon.ts').then(({ sendBeacons }) => sendBeacons('http://127.0.0.1:${port}/'))`,
    );
    await play(10.5);
    await demo.page.goto('chrome://crash', { timeout: 1000 }).catch(() => {});
    await until(() => beacons.length > 0, 'the beacon');
    const [{ reason, attentionSeconds }] = beacons;
    assert.equal(reason, 'pagehide');
    assert.ok(attentionSeconds >= 10, `${attentionSeconds} s`);
  });
});
