import { newReader, openArticle, pause } from '../browser.js';
import { bytesOf, MEDIA } from './bytes-of.js';

/** After all is quiet: late timers and idle callbacks have had their time. */
const SETTLE_MS = 2000;

/** What a page pays for clips that nobody has touched. */
export const idle = {
  name: 'idle',
  isForFacades: true,

  cells: ({ base, pace }) => pace.idleClips.map((clips) => ({ ...base, cpu: pace.idleCpu, clips })),

  async measure({ browser, server }, peer, cell) {
    const reader = await newReader(browser);
    const page = await openArticle(reader, { server, peer, cell, clips: cell.clips });
    await pause(SETTLE_MS);
    const entries = await server.entries();
    const painted = await page.evaluate(readPage);
    const heapBytes = await heapOf(page);
    await reader.close();
    return {
      scriptBytes: bytesOf(entries, ['script']),
      styleBytes: bytesOf(entries, ['style']),
      mediaBytes: bytesOf(entries, MEDIA),
      pictureBytes: bytesOf(entries, ['picture']),
      requests: entries.length,
      heapBytes,
      ...painted,
    };
  },
};

function readPage() {
  const { longTasks, shift, lcp, walk } = window.benchProbe;
  const elements = [...document.querySelectorAll('.clip')].reduce(
    (sum, clip) => sum + [...walk(clip)].length,
    0,
  );
  return {
    blockingMs: longTasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    layoutShift: shift,
    lcpMs: lcp?.startTime,
    isLcpTheClip: Number(/pictures\/poster/.test(lcp?.url ?? '')),
    elementsEach: elements / document.querySelectorAll('.clip').length,
  };
}

/** What is alive, not what waits to be collected. */
async function heapOf(page) {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
