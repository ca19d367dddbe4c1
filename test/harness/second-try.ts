import { isFirefox, isWebKit } from './this-browser.js';

/**
 * Retries each failed test once in WebKitGTK, and logs the retry. On a busy machine, WebKitGTK at times
 * stalls at its first frame, loses a seek, or continues after a pause.
 */
if (isWebKit) {
  const { mocha } = window as unknown as { readonly mocha: Mocha };
  mocha.suite.retries(1);
  mocha.suite.beforeEach(logRetry);
}

/**
 * Retries each failed test of a suite once in Firefox. For suites that load pages into an `<iframe>`: beside
 * another browser, Firefox at times loses a press in it, or stalls at the start of a clip.
 */
export function tryTwiceInFirefox(suite: Mocha.Suite): void {
  if (!isFirefox) return;
  suite.retries(1);
  suite.beforeEach(logRetry);
}

function logRetry(this: Mocha.Context): void {
  const { currentTest } = this;
  if (currentTest && currentRetryOf(currentTest) > 0) console.log(`tried again: ${currentTest.fullTitle()}`);
}

/** Mocha's types lack this method. */
function currentRetryOf(test: Mocha.Runnable): number {
  return (test as unknown as { currentRetry(): number }).currentRetry();
}

/** Retries the preparation of a hook once in WebKitGTK. Mocha itself does not retry hooks. */
export async function preparedInHook<Prepared>(prepare: () => Promise<Prepared>): Promise<Prepared> {
  try {
    return await prepare();
  } catch (error) {
    if (!isWebKit) throw error;
    console.log(`tried again: a hook, after ${error}`);
    return prepare();
  }
}
