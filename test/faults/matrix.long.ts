import { expect } from '@open-wc/testing';
import { unmountAll } from '../harness/page.js';
import { isChromium, isFirefox } from '../harness/this-browser.js';
import { type EngineUnderTest, type Outcome, runCell } from './cell.js';
import { FAULTS, type Fault } from './faults.js';
import { Pool } from './pool.js';

/** The pages that run at once: they wait most of the time. */
const PAGES_AT_ONCE = 4;

/** The stall timeout of 12 s, and a margin for a machine that is busy with several browsers. */
const LONGEST_WORDLESS_MS = 30_000;

/**
 * The most requests of one URL: the first and three retries of hls.js, and for each second those of a
 * reloaded live playlist.
 */
const MOST_REQUESTS_FOR_ONE_URL = { atOnce: 4, aSecond: 0.5 } as const;

/** hls.js waits for a second, and then twice as long each time. */
const LEAST_PAUSE_MS = 800;

const BROWSER = isFirefox ? 'firefox' : isChromium ? 'chromium' : 'webkit';

const hasNativeHls = document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';

/** The environment variable FAULTS is a part of the names of the faults to test. */
const only: string = await (await fetch('/fault-only')).json();

const cells = FAULTS.filter(({ name }) => name.includes(only)).flatMap((fault) =>
  (['hls', 'ts', 'native', 'file'] as const)
    .filter((engine) => fault.ends[engine] && (engine !== 'native' || hasNativeHls))
    .map((engine) => ({ fault, engine })),
);
if (cells.length === 0) throw new Error(`FAULTS=${only}: no fault has this in its name.`);

describe('A clip that something is wrong with', function () {
  this.timeout(600_000);
  const pool = new Pool(PAGES_AT_ONCE);
  const outcomes = new Map<string, Promise<Outcome>>();

  before(() => {
    const style = document.createElement('style');
    // Side by side: a clip out of view does not play.
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
    const end = fault.ends[engine];
    it(`${end} when ${fault.what} (${engine})`, async () => {
      const outcome = await outcomes.get(`${fault.name} ${engine}`);
      if (!outcome) throw new Error('not run');
      await report(fault, engine, outcome);
      expect(outcome.exceptions).to.deep.equal([]);
      expect(end?.split(' or '), outcome.message).to.include(outcome.end);
      expect(outcome.wordlessMs).to.be.below(LONGEST_WORDLESS_MS);
      const isSpoilt = fault.spoils === BROWSER || fault.spoils === `${BROWSER} ${engine}`;
      if (outcome.failedAtSeconds !== undefined && !isSpoilt)
        expect(outcome.wentOnAtSeconds, `after Retry: ${outcome.closing}`).to.be.at.least(
          outcome.failedAtSeconds - 1,
        );
      // With the other engines, the browser makes the requests.
      if (engine === 'hls' || engine === 'ts') {
        const { atOnce, aSecond } = MOST_REQUESTS_FOR_ONE_URL;
        const hits = hitsOfOneUrl(outcome);
        expect(hits.length).to.be.at.most(atOnce + (aSecond * outcome.tookMs) / 1000);
        if (fault.how.status || fault.how.reset)
          expect(hits.slice(1).map((atMs, at) => atMs - (hits[at] ?? 0))).to.satisfy(isPatient);
      }
    });
  }
});

/** The times of the requests of the URL that was requested most often during the fault, in milliseconds. */
function hitsOfOneUrl({ requests }: Outcome): readonly number[] {
  const hits = new Map<string, number[]>();
  for (const { url, atMs, isHit } of requests) if (isHit) hits.set(url, [...(hits.get(url) ?? []), atMs]);
  return [...hits.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
}

/**
 * Whether hls.js pauses before its retries. One short pause is allowed, after a request of the early start.
 */
function isPatient(pausesMs: readonly number[]): boolean {
  return pausesMs.filter((pauseMs) => pauseMs < LEAST_PAUSE_MS).length <= 1;
}

/** Sends a result to the server, for docs/reliability.md. */
async function report(fault: Fault, engine: EngineUnderTest, outcome: Outcome): Promise<void> {
  const { requests: _requests, ...rest } = outcome;
  const body = { fault: fault.name, engine, browser: BROWSER, ...rest, asked: hitsOfOneUrl(outcome).length };
  await fetch('/fault-result', { method: 'POST', body: JSON.stringify(body) });
}
