/** Shorter timers run: loading and rendering need them. */
const SHORTEST_HELD_MS = 300;

/** Longer than any test. */
const NEVER_MS = 3_600_000;

/** The page's longer timers, which do not run. */
export interface HeldTimers {
  /** Ends all timers that are held, as if their time had passed. */
  elapse(): void;
  /** Holds no timer that is set from now on. Those that are held never end. */
  release(): void;
}

/**
 * Holds the timers of at least 300 ms that the page sets from now on. A test on a busy machine can then take
 * longer over what a reader does within such a time.
 */
export function holdTimers(): HeldTimers {
  const { setTimeout, clearTimeout } = window;
  const held = new Map<number | undefined, () => void>();
  const setHeld = (action: () => void, ms = 0): number => {
    if (ms < SHORTEST_HELD_MS) return setTimeout(action, ms);
    const timer = setTimeout(action, NEVER_MS);
    held.set(timer, action);
    return timer;
  };
  window.setTimeout = setHeld as typeof setTimeout;
  window.clearTimeout = (timer) => {
    held.delete(timer as number | undefined);
    clearTimeout(timer);
  };

  function release(): void {
    window.setTimeout = setTimeout;
    window.clearTimeout = clearTimeout;
  }

  function elapse(): void {
    release();
    for (const [timer, action] of held) {
      clearTimeout(timer);
      action();
    }
  }

  return { elapse, release };
}
