import { expect } from '@open-wc/testing';
import { abortableInterval, abortableTimeout, onAbort } from '../../src/platform/abort.js';
import { until } from '../harness/until.js';

/** Counts how often it was called. */
function counter(): { readonly act: () => void; readonly times: () => number } {
  let times = 0;
  return {
    act: () => {
      times++;
    },
    times: () => times,
  };
}

/** Waits for a later timer: one that was to come earlier has come by then. */
async function pass(): Promise<void> {
  const { act, times } = counter();
  setTimeout(act, 30);
  await until(times, 'a later timer');
}

let life = new AbortController();

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => life.abort());

describe('onAbort', () => {
  it('waits for the signal', () => {
    const { act, times } = counter();
    onAbort(life.signal, act);
    expect(times()).to.equal(0);
  });

  it('acts once when the signal is aborted', () => {
    const { act, times } = counter();
    onAbort(life.signal, act);
    life.abort();
    life.abort();
    expect(times()).to.equal(1);
  });

  it('acts at once when the signal has been aborted before', () => {
    const { act, times } = counter();
    onAbort(AbortSignal.abort(), act);
    expect(times()).to.equal(1);
  });
});

describe('after', () => {
  it('acts later, not at once', async () => {
    const { act, times } = counter();
    abortableTimeout(1, life.signal, act);
    expect(times()).to.equal(0);
    await until(() => times() === 1, 'the timer');
  });

  it('acts once', async () => {
    const { act, times } = counter();
    abortableTimeout(1, life.signal, act);
    await pass();
    expect(times()).to.equal(1);
  });

  it('acts when its time has come, and not before', async () => {
    const acts: string[] = [];
    abortableTimeout(40, life.signal, () => acts.push('later'));
    abortableTimeout(1, life.signal, () => acts.push('sooner'));
    await until(() => acts.length === 2, 'both timers');
    expect(acts).to.deep.equal(['sooner', 'later']);
  });

  it('does not act when the signal is aborted meanwhile', async () => {
    const { act, times } = counter();
    abortableTimeout(1, life.signal, act);
    life.abort();
    await pass();
    expect(times()).to.equal(0);
  });

  it('does not act when the signal has been aborted before', async () => {
    const { act, times } = counter();
    abortableTimeout(1, AbortSignal.abort(), act);
    await pass();
    expect(times()).to.equal(0);
  });
});

describe('every', () => {
  it('acts again and again', async () => {
    const { act, times } = counter();
    abortableInterval(1, life.signal, act);
    await until(() => times() >= 3, 'the third time');
    expect(times()).to.be.at.least(3);
  });

  it('acts no more once the signal is aborted', async () => {
    const { act, times } = counter();
    abortableInterval(1, life.signal, act);
    await until(times, 'the first time');
    life.abort();
    const timesBefore = times();
    await pass();
    expect(times()).to.equal(timesBefore);
  });

  it('does not act when the signal has been aborted before', async () => {
    const { act, times } = counter();
    abortableInterval(1, AbortSignal.abort(), act);
    await pass();
    expect(times()).to.equal(0);
  });
});
