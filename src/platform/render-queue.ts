/** A turn is over after so many milliseconds: a slow phone takes no longer than 50 then, with the layout that follows. */
const TURN_MS = 6;

const waiting = new Set<() => void>();

/** Does `work` soon: in turns, so that the page can answer its reader in between, however much there is to be done. Before the page is printed, all at once. */
export function enqueueRender(work: () => void): void {
  if (waiting.size === 0) setTimeout(takeTurn);
  waiting.add(work);
}

async function takeTurn(): Promise<void> {
  const endMs = performance.now() + TURN_MS;
  for (const work of waiting) {
    if (performance.now() > endMs) {
      setTimeout(takeTurn);
      return;
    }
    waiting.delete(work);
    // A task of its own within this one: what goes wrong in it stops nobody else.
    queueMicrotask(work);
    await undefined;
  }
}

function finish(): void {
  for (const work of waiting) work();
  waiting.clear();
}

globalThis.addEventListener?.('beforeprint', finish);
