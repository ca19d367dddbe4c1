import { expect } from '@open-wc/testing';
import { abortableInterval, abortableTimeout, onAbort } from '../../src/platform/abort.js';
import { until } from '../harness/until.js';

/** A callback that counts its calls. */
function counter(): { readonly callback: () => void; readonly times: () => number } {
  let times = 0;
  return {
    callback: () => {
      times++;
    },
    times: () => times,
  };
}

/** Waits for a timer of 30 ms. Shorter timers that were set before have fired by then. */
async function laterTimer(): Promise<void> {
  const { callback, times } = counter();
  setTimeout(callback, 30);
  await until(times, 'a later timer');
}

let controller = new AbortController();

beforeEach(() => {
  controller = new AbortController();
});

afterEach(() => controller.abort());

describe('onAbort', () => {
  it('waits for the signal', () => {
    const { callback, times } = counter();
    onAbort(controller.signal, callback);
    expect(times()).to.equal(0);
  });

  it('calls back once when the signal is aborted', () => {
    const { callback, times } = counter();
    onAbort(controller.signal, callback);
    controller.abort();
    controller.abort();
    expect(times()).to.equal(1);
  });

  it('calls back at once when the signal is aborted already', () => {
    const { callback, times } = counter();
    onAbort(AbortSignal.abort(), callback);
    expect(times()).to.equal(1);
  });
});

describe('abortableTimeout', () => {
  it('calls back later', async () => {
    const { callback, times } = counter();
    abortableTimeout(1, controller.signal, callback);
    expect(times()).to.equal(0);
    await until(() => times() === 1, 'the timer');
  });

  it('calls back once', async () => {
    const { callback, times } = counter();
    abortableTimeout(1, controller.signal, callback);
    await laterTimer();
    expect(times()).to.equal(1);
  });

  it('calls back after its delay', async () => {
    const calls: string[] = [];
    abortableTimeout(40, controller.signal, () => calls.push('later'));
    abortableTimeout(1, controller.signal, () => calls.push('sooner'));
    await until(() => calls.length === 2, 'both timers');
    expect(calls).to.deep.equal(['sooner', 'later']);
  });

  it('does not call back when the signal is aborted meanwhile', async () => {
    const { callback, times } = counter();
    abortableTimeout(1, controller.signal, callback);
    controller.abort();
    await laterTimer();
    expect(times()).to.equal(0);
  });

  it('does not call back when the signal is aborted already', async () => {
    const { callback, times } = counter();
    abortableTimeout(1, AbortSignal.abort(), callback);
    await laterTimer();
    expect(times()).to.equal(0);
  });
});

describe('abortableInterval', () => {
  it('calls back repeatedly', async () => {
    const { callback, times } = counter();
    abortableInterval(1, controller.signal, callback);
    await until(() => times() >= 3, 'the third time');
    expect(times()).to.be.at.least(3);
  });

  it('stops when the signal is aborted', async () => {
    const { callback, times } = counter();
    abortableInterval(1, controller.signal, callback);
    await until(times, 'the first time');
    controller.abort();
    const timesBefore = times();
    await laterTimer();
    expect(times()).to.equal(timesBefore);
  });

  it('does not call back when the signal is aborted already', async () => {
    const { callback, times } = counter();
    abortableInterval(1, AbortSignal.abort(), callback);
    await laterTimer();
    expect(times()).to.equal(0);
  });
});
