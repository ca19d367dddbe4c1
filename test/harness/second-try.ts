import { isFirefox, isWebKit } from './this-browser.js';

/**
 * On a busy machine WebKitGTK now and then stands still at its first picture, forgets a seek, or goes on after a pause; a minute later, it does not. There, what
 * fails twice has failed; what fails once is told.
 */
if (isWebKit) {
  const { mocha } = window as unknown as { readonly mocha: Mocha };
  mocha.suite.retries(1);
  mocha.suite.beforeEach(tell);
}

/** The same for a suite of whole pages in Firefox, which beside another browser now and then loses a press in a frame, or stands still at a clip's beginning. */
export function tryTwiceInFirefox(suite: Mocha.Suite): void {
  if (!isFirefox) return;
  suite.retries(1);
  suite.beforeEach(tell);
}

function tell(this: Mocha.Context): void {
  const { currentTest } = this;
  if (currentTest && currentRetryOf(currentTest) > 0) console.log(`tried again: ${currentTest.fullTitle()}`);
}

/** Missing from Mocha's types. */
function currentRetryOf(test: Mocha.Runnable): number {
  return (test as unknown as { currentRetry(): number }).currentRetry();
}

/** The same for what a hook prepares, which Mocha does not try again. The hook needs time for both. */
export async function preparedInHook<Prepared>(prepare: () => Promise<Prepared>): Promise<Prepared> {
  try {
    return await prepare();
  } catch (error) {
    if (!isWebKit) throw error;
    console.log(`tried again: a hook, after ${error}`);
    return prepare();
  }
}
