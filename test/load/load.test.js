import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { visitDemo } from '../browsers/demo-visit.js';
import { restingCountersOf } from './counters.js';

const ROUNDS = 1000;
const CLIPS_IN_A_SCROLL = 500;
const TURNS = 8;

/** Fewer than one clip has: what all clips share comes and goes with the browser's own tasks. */
const MOST_NODES = 40;
const MOST_LISTENERS = 12;

/** Code that has been compiled meanwhile, and caches of the browser's: as much after 200 rounds as after 1,000. */
const MOST_HEAP_BYTES = 3_000_000;

/** 15 s ahead, 20 s behind, a segment of 4 s at each end: once around the place, and once left from the end of the turn before. */
const MOST_HELD_SECONDS = 2 * (15 + 20 + 2 * 4);

describe('a page', { timeout: 540_000 }, () => {
  const demo = visitDemo();
  let page;

  beforeEach(async () => {
    page = demo.page;
    await page.evaluate(() => document.body.replaceChildren());
    await page.evaluate(defineFates);
    // What all clips share is made for the first of them.
    await page.evaluate(() => window.comeAndGo(window.FATES.length));
  });

  /** Counts what is more than before `act`. */
  async function growthOf(act) {
    const earlier = await restingCountersOf(page);
    await act();
    const later = await restingCountersOf(page);
    return Object.fromEntries(Object.entries(later).map(([name, count]) => [name, count - earlier[name]]));
  }

  function assertNothingLeft({ heapBytes, nodes, listeners, ...counts }) {
    // Fewer than before is no leak: the last of the first clips may be let go of only after the first count.
    for (const [name, count] of Object.entries(counts)) assert.ok(count <= 0, `${count} ${name} are left`);
    assert.ok(listeners < MOST_LISTENERS, `${listeners} listeners are left`);
    assert.ok(nodes < MOST_NODES, `${nodes} nodes are left`);
    assert.ok(heapBytes < MOST_HEAP_BYTES, `the heap has grown by ${heapBytes} B`);
  }

  it(`lets go of ${ROUNDS} clips that come and go, in whatever state they go`, async () => {
    const growth = await growthOf(() => page.evaluate((rounds) => window.comeAndGo(rounds), ROUNDS));
    assertNothingLeft(growth);
  });

  it(`scrolls past ${CLIPS_IN_A_SCROLL} clips, and plays every tenth: two hold media at any time, and nothing is left in the end`, async () => {
    const growth = await growthOf(async () => {
      const most = await page.evaluate(async (clips) => {
        let mostHolders = 0;
        for (let at = 0; at < clips; at++) {
          const clip = window.clipAt(at);
          document.body.append(clip);
          clip.scrollIntoView({ block: 'center' });
          await clip.updateComplete;
          if (at % 10 === 0) await clip.play();
          const holders = Array.from(document.querySelectorAll('news-video')).filter(
            ({ shadowRoot }) => shadowRoot?.querySelector('video')?.buffered.length,
          );
          mostHolders = Math.max(mostHolders, holders.length);
        }
        return mostHolders;
      }, CLIPS_IN_A_SCROLL);
      assert.ok(most <= 2, `${most} media elements held media`);
      await page.evaluate(() => document.body.replaceChildren());
    });
    assertNothingLeft(growth);
  });

  it(`plays a clip ${TURNS} times in a loop, and holds as much of it in the end as in the beginning`, async () => {
    const growth = await growthOf(async () => {
      const held = await page.evaluate(async (turns) => {
        const clip = window.clipAt(0);
        clip.loop = true;
        document.body.append(clip);
        await clip.play();
        clip.playbackRate = 16;
        const mostHeldSeconds = [0];
        for (let previous = 0; mostHeldSeconds.length <= turns; previous = clip.currentTime) {
          await new Promise((resolve) => clip.addEventListener('timeupdate', resolve, { once: true }));
          if (clip.currentTime < previous) mostHeldSeconds.push(0);
          const { buffered } = clip;
          let seconds = 0;
          for (let range = 0; range < buffered.length; range++)
            seconds += buffered.end(range) - buffered.start(range);
          mostHeldSeconds.push(Math.max(mostHeldSeconds.pop(), seconds));
        }
        clip.remove();
        return mostHeldSeconds;
      }, TURNS);
      assert.ok(Math.max(...held) <= MOST_HELD_SECONDS, `held in each turn: ${held} s`);
    });
    assertNothingLeft(growth);
  });
});

/** To be run in the page: clips, and how each of them fares. */
function defineFates() {
  window.clipAt = (at) => {
    const clip = document.createElement('news-video');
    clip.id = `clip-${at}`;
    clip.muted = true;
    clip.headline = `Clip ${at}`;
    clip.src = 'clips/flood-meadows/cmaf/master.m3u8';
    clip.duration = '2:45';
    return clip;
  };
  const heard = (clip, type) =>
    new Promise((resolve) => clip.addEventListener(type, resolve, { once: true }));
  window.FATES = [
    () => {},
    (clip) => clip.updateComplete,
    (clip) => clip.warm(),
    (clip) => void clip.play().catch(() => {}),
    (clip) => clip.play(),
    async (clip) => {
      await clip.play();
      clip.pause();
    },
    async (clip) => {
      await clip.play();
      document.body.append(document.createElement('section'));
      document.body.lastElementChild.append(clip);
    },
    async (clip) => {
      clip.src = 'clips/flood-meadows/clip-360.mp4';
      await clip.play();
      clip.currentTime = clip.duration - 0.1;
      await heard(clip, 'ended');
    },
    async (clip) => {
      clip.src = 'clips/flood-meadows/missing.mp4';
      await clip.play().catch(() => {});
    },
    async (clip) => {
      clip.src = 'clips/night-trains/ts/master.m3u8';
      await clip.play();
    },
  ];
  window.comeAndGo = async (rounds) => {
    for (let round = 0; round < rounds; round++) {
      const clip = window.clipAt(round);
      document.body.append(clip);
      await window.FATES[round % window.FATES.length](clip);
      clip.remove();
      document.body.replaceChildren();
    }
  };
}
