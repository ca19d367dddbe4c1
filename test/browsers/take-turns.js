/**
 * Lets all browsers run from the beginning, but at most `maxPages` pages at once. The runner itself would run
 * the last browser alone at the end, with the machine half idle.
 *
 * @template {{ startSession(id: string, url: string): Promise<void>, stopSession(id: string):
 *   Promise<unknown> }} Launcher
 * @param {Launcher[]} launchers each is modified
 * @param {number} maxPages
 * @returns {Launcher[]}
 */
export function takeTurns(launchers, maxPages) {
  let free = maxPages;
  const waiting = [];
  const holders = new Set();

  async function acquire(id) {
    if (free > 0) free--;
    else await new Promise((resolve) => waiting.push(resolve));
    holders.add(id);
  }

  function release(id) {
    if (!holders.delete(id)) return;
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  for (const launcher of launchers) {
    const start = launcher.startSession.bind(launcher);
    const stop = launcher.stopSession.bind(launcher);
    launcher.startSession = async (id, url) => {
      await acquire(id);
      try {
        await start(id, url);
      } catch (error) {
        release(id);
        throw error;
      }
    };
    launcher.stopSession = async (id) => {
      try {
        return await stop(id);
      } finally {
        release(id);
      }
    };
  }
  return launchers;
}
