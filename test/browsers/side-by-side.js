/**
 * Joins launchers of one browser into one launcher, which runs as many sessions at once as there are
 * launchers.
 *
 * Each of them starts a browser process with one window. A second tab of the same window would be hidden, and
 * a hidden page has no animation frames.
 *
 * @template {import('@web/test-runner-core').BrowserLauncher & { getPage(id: string): unknown }} Launcher
 * @param {readonly Launcher[]} launchers each with a concurrency of 1
 * @returns {Launcher}
 */
export function sideBySide(launchers) {
  const [first] = launchers;
  const idle = [...launchers];
  const launcherOf = new Map();

  function release(id) {
    idle.push(launcherOf.get(id));
    launcherOf.delete(id);
  }

  return {
    name: first.name,
    type: first.type,
    concurrency: launchers.length,
    async initialize(config, testFiles) {
      await Promise.all(launchers.map((launcher) => launcher.initialize(config, testFiles)));
    },
    async startSession(id, url) {
      const launcher = idle.pop();
      launcherOf.set(id, launcher);
      try {
        await launcher.startSession(id, url);
      } catch (error) {
        // The runner stops a session that failed to start only if it is active.
        if (!launcher.isActive(id)) release(id);
        throw error;
      }
    },
    async stopSession(id) {
      try {
        return await launcherOf.get(id).stopSession(id);
      } finally {
        release(id);
      }
    },
    isActive: (id) => launcherOf.get(id)?.isActive(id) ?? false,
    getBrowserUrl: (id) => launcherOf.get(id).getBrowserUrl(id),
    getPage: (id) => launcherOf.get(id).getPage(id),
    startDebugSession: (id, url) => first.startDebugSession(id, url),
    async stop() {
      await Promise.all(launchers.map((launcher) => launcher.stop()));
    },
  };
}
