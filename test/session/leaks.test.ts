import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import { loadFullHls } from '../../src/lazy-player/chunks.js';
import { FLOOD_HLS } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { mount, nextFrame, unmountAll } from '../harness/page.js';
import { FAR, park } from '../harness/parking.js';
import { partOf, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

const ROUNDS = 20;

declare const gc: (() => void) | undefined;

/**
 * Counts what the page holds, by watching the platform's own calls while `act` runs; the calls themselves go
 * through.
 */
async function balanceOf(act: () => Promise<void>): Promise<Record<string, number>> {
  const held = {
    intervals: new Set<unknown>(),
    urls: new Set<string>(),
    workers: new Set<Worker>(),
    listeners: 0,
    observed: 0,
  };
  const restore = [
    wrap(window, 'setInterval', (id) => void held.intervals.add(id)),
    wrap(window, 'clearInterval', (_result, id) => void held.intervals.delete(id)),
    wrap(URL, 'createObjectURL', (url) => void held.urls.add(String(url))),
    wrap(URL, 'revokeObjectURL', (_result, url) => void held.urls.delete(String(url))),
    wrap(
      Worker.prototype,
      'postMessage',
      (_result, _message, _options, worker) => void held.workers.add(worker as Worker),
    ),
    wrap(
      Worker.prototype,
      'terminate',
      (_result, _a, _b, worker) => void held.workers.delete(worker as Worker),
    ),
    wrap(IntersectionObserver.prototype, 'observe', () => void held.observed++),
    wrap(IntersectionObserver.prototype, 'unobserve', () => void held.observed--),
    ...[window, document].flatMap((target) => [
      wrap(target, 'removeEventListener', () => void held.listeners--),
      wrap(target, 'addEventListener', (_result, _type, _listener, _self, options) => {
        const signal = (options as AddEventListenerOptions | undefined)?.signal;
        held.listeners++;
        signal?.addEventListener('abort', () => void held.listeners--, { once: true });
      }),
    ]),
  ];
  try {
    await act();
  } finally {
    for (const undo of restore) undo();
  }
  const { intervals, urls, workers, listeners, observed } = held;
  return { intervals: intervals.size, urls: urls.size, workers: workers.size, listeners, observed };
}

type Watch = (result: unknown, first: unknown, second: unknown, self: unknown, third: unknown) => void;

function wrap(target: object, name: string, watch: Watch): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  const original: unknown = Reflect.get(target, name);
  if (typeof original !== 'function') throw new Error(`${name} is no function`);
  Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
    const result: unknown = original.apply(this, args);
    watch(result, args[0], args[1], this, args[2]);
    return result;
  });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

describe('20 clips that are added, played and removed', () => {
  afterEach(unmountAll);

  it('leave no interval, object URL, worker, listener or observed element', async () => {
    const stage = mount('');
    // It may come only after the first clip is gone.
    await loadFullHls();
    const first = await playOne(stage);
    first.remove();
    await until(() => first.state === 'idle', 'the first, which makes what all share');
    const balance = await balanceOf(async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const element = await playOne(stage);
        element.remove();
        await until(() => element.state === 'idle', `the end of round ${round}`);
      }
    });
    expect(balance).to.deep.equal({ intervals: 0, urls: 0, workers: 0, listeners: 0, observed: 0 });
  }).timeout(120_000);

  it('are garbage-collected, with their media elements and engines', async function () {
    if (typeof gc === 'undefined') leaveOut(this, 'no page may ask for a collection');
    const stage = mount('');
    const dropped: WeakRef<object>[] = [];
    for (let round = 0; round < 5; round++) await dropOne(stage, dropped);
    await until(() => {
      gc?.();
      // The last one may still be on the stack, or the event loop's last task.
      return dropped.filter((reference) => reference.deref()).length <= 3;
    }, 'the garbage to be collected');
  }).timeout(60_000);
});

/**
 * It keeps its element, its media element, its place and its last picture, and is there for as long as its
 * page.
 */
describe('a parked clip', () => {
  afterEach(unmountAll);

  it('has its controls garbage-collected', async function () {
    if (typeof gc === 'undefined') leaveOut(this, 'no page may ask for a collection');
    const stage = mount('');
    const controls = await parkOne(stage);
    await until(() => {
      gc?.();
      return !controls.deref();
    }, 'the controls to be collected');
  }).timeout(60_000);
});

async function parkOne(stage: HTMLElement): Promise<WeakRef<HTMLElement>> {
  const element = await playOne(stage);
  await until(() => element.shadowRoot?.querySelector('[part~="controls"] input'), 'the controls');
  const controls = new WeakRef(partOf(element, 'controls'));
  element.pause();
  stage.insertAdjacentHTML('beforeend', FAR);
  await park(element);
  return controls;
}

/** A media element that an engine still knew would be kept by it, with its `MediaSource`. */
async function dropOne(stage: HTMLElement, dropped: WeakRef<object>[]): Promise<void> {
  const element = await playOne(stage);
  dropped.push(new WeakRef(element), new WeakRef(videoOf(element)));
  element.remove();
  await until(() => element.state === 'idle', 'the end of the session');
  await nextFrame();
}

async function playOne(stage: HTMLElement): Promise<NewsVideo> {
  const element = document.createElement('news-video');
  element.src = FLOOD_HLS;
  element.engine = 'hls';
  element.muted = true;
  stage.append(element);
  await element.play();
  return element;
}
