const POLL_MS = 20;

/** A test may hold the page's timers (see `hold-timers.ts`), but not these. */
const { setTimeout } = window;

/**
 * Waits until `condition` holds.
 *
 * @param what completes the message "waited for …"; a function is called at the timeout
 * @throws {Error} after `timeoutMs`
 */
export async function until(
  condition: () => unknown,
  what: string | (() => string),
  timeoutMs = 20_000,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!condition()) {
    if (performance.now() > deadline) {
      throw new Error(`waited ${timeoutMs} ms for ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
