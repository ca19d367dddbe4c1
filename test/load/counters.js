import { setTimeout as pause } from 'node:timers/promises';

/** What is let go of by a timer, or a task of the browser's own, is gone then. */
const REST_MS = 500;

/**
 * The counters, once nothing more is let go of. The heap is no part of that: it never rests.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function restingCountersOf(page) {
  let counters = await countersOf(page);
  for (let previous; !areEqual(previous, counters); ) {
    previous = counters;
    await pause(REST_MS);
    counters = await countersOf(page);
  }
  return counters;
}

function areEqual(previous, { heapBytes, ...counts }) {
  return previous !== undefined && Object.entries(counts).every(([name, count]) => previous[name] === count);
}

/**
 * What the browser itself counts in a page after its garbage has been collected: no estimate.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function countersOf(page) {
  const session = await page.createCDPSession();
  // What a first collection lets go of, a second one frees: weak references and finalizers come between.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { Nodes: nodes, JSEventListeners: listeners, JSHeapUsedSize: heapBytes } = await page.metrics();
  await session.detach();
  return {
    nodes,
    listeners,
    heapBytes,
    clips: await alive(page, () => customElements.get('news-video').prototype),
    mediaElements: await alive(page, () => HTMLVideoElement.prototype),
    mediaSources: await alive(page, () => MediaSource.prototype),
    sourceBuffers: await alive(page, () => SourceBuffer.prototype),
    workers: page.workers().length,
  };
}

/** How many objects of a class there are, reachable or not yet let go of. */
async function alive(page, prototypeOf) {
  const prototype = await page.evaluateHandle(prototypeOf);
  const objects = await page.queryObjects(prototype);
  const count = await objects.evaluate((all) => all.length);
  await objects.dispose();
  await prototype.dispose();
  return count;
}
