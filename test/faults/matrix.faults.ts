import { expect } from '@open-wc/testing';
import { unmountAll } from '../harness/page.js';
import { type EngineUnderTest, type Outcome, runCell } from './cell.js';
import { FAULTS, type Fault } from './faults.js';
import { Pool } from './pool.js';

/** Cells wait most of their time: so many pages at once find room on the screen, and cores. */
const PAGES_AT_ONCE = 4;

/** 15 s without a sign of life, what came before them, and the look once a second. */
const LONGEST_WORDLESS_MS = 20_000;

/** Who asks for the same again and again, asks this often at most in all that time; hls.js has six retries for a segment, on each of three renditions. */
const MOST_REQUESTS_FOR_ONE_URL = 9;

const BROWSER = /Firefox/.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

const hasNativeHls = document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';

/** By the environment variable FAULTS: a part of the names of those to be tried. */
const only: string = await (await fetch('/fault-only')).json();

const cells = FAULTS.filter(({ name }) => name.includes(only)).flatMap((fault) =>
  (['hls', 'native', 'file'] as const)
    .filter((engine) => fault.ends[engine] && (engine !== 'native' || hasNativeHls))
    .map((engine) => ({ fault, engine })),
);

function expectedEnd(fault: Fault, engine: EngineUnderTest): string | undefined {
  const end = fault.ends[engine];
  return typeof end === 'object' ? end[BROWSER] : end;
}

describe('A clip that something is wrong with', function () {
  this.timeout(600_000);
  const pool = new Pool(PAGES_AT_ONCE);
  const outcomes = new Map<string, Promise<Outcome>>();

  before(() => {
    const style = document.createElement('style');
    // Beside each other: a clip out of view does not play.
    style.textContent = '.stage { display: inline-block; vertical-align: top }';
    document.head.append(style);
    for (const { fault, engine } of cells)
      outcomes.set(
        `${fault.name} ${engine}`,
        pool.run(() => runCell(fault, engine)),
      );
  });

  after(unmountAll);

  for (const { fault, engine } of cells) {
    it(`${expectedEnd(fault, engine)} when ${fault.what} (${engine})`, async () => {
      const outcome = await outcomes.get(`${fault.name} ${engine}`);
      if (!outcome) throw new Error('not run');
      await report(fault, engine, outcome);
      expect(outcome.exceptions).to.deep.equal([]);
      expect(outcome.end, outcome.message).to.equal(expectedEnd(fault, engine));
      if (outcome.end !== 'plays') {
        expect(outcome.tookMs).to.be.below(LONGEST_WORDLESS_MS);
        expect(outcome.wentOnAtSeconds, 'after Retry').to.be.at.least((outcome.failedAtSeconds ?? 0) - 1);
      }
      expect(mostRequestsForOneUrl(outcome)).to.be.at.most(MOST_REQUESTS_FOR_ONE_URL);
    });
  }
});

/** Byte ranges of a file are asked for one after the other: only what met the fault counts. */
function mostRequestsForOneUrl({ requests }: Outcome): number {
  const counts = new Map<string, number>();
  for (const { url, isHit } of requests) if (isHit) counts.set(url, (counts.get(url) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** For docs/reliability.md. */
async function report(fault: Fault, engine: EngineUnderTest, outcome: Outcome): Promise<void> {
  const { requests, ...rest } = outcome;
  const body = {
    fault: fault.name,
    engine,
    browser: BROWSER,
    ...rest,
    requests: requests.length,
    most: mostRequestsForOneUrl(outcome),
  };
  await fetch('/fault-result', { method: 'POST', body: JSON.stringify(body) });
}
