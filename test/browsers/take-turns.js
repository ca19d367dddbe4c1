/**
 * Lets all browsers run from the beginning, but no more than `places` pages at once among them: the runner itself would leave the last browser
 * alone at the end, with the machine half idle.
 *
 * @template {{ startSession(id: string, url: string): Promise<void>, stopSession(id: string): Promise<unknown> }} Launcher
 * @param {Launcher[]} launchers each changed in place
 * @param {number} places
 * @returns {Launcher[]}
 */
export function takeTurns(launchers, places) {
  let free = places;
  const waiting = [];
  const holders = new Set();

  async function take(id) {
    if (free > 0) free--;
    else await new Promise((resolve) => waiting.push(resolve));
    holders.add(id);
  }

  function giveBack(id) {
    if (!holders.delete(id)) return;
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  for (const launcher of launchers) {
    const start = launcher.startSession.bind(launcher);
    const stop = launcher.stopSession.bind(launcher);
    launcher.startSession = async (id, url) => {
      await take(id);
      try {
        await start(id, url);
      } catch (error) {
        giveBack(id);
        throw error;
      }
    };
    launcher.stopSession = async (id) => {
      try {
        return await stop(id);
      } finally {
        giveBack(id);
      }
    };
  }
  return launchers;
}
