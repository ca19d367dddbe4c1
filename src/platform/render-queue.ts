/**
 * The longest time of renders without a pause. With the layout after them, a slow phone needs below 50 ms.
 */
const SLICE_MS = 6;

const queue = new Set<() => void>();

let isListeningForPrint = false;

/**
 * Calls `render` soon. A long queue runs in slices of `SLICE_MS`, between which the page can handle input.
 * Before the page is printed, the rest of the queue runs at once.
 */
export function enqueueRender(render: () => void): void {
  if (!isListeningForPrint) globalThis.addEventListener('beforeprint', flush);
  isListeningForPrint = true;

  if (queue.size === 0) setTimeout(runSlice);
  queue.add(render);
}

async function runSlice(): Promise<void> {
  const endMs = performance.now() + SLICE_MS;
  for (const render of queue) {
    if (performance.now() > endMs) {
      setTimeout(runSlice);
      return;
    }
    queue.delete(render);
    // An exception in a microtask is reported, and does not stop the other renders.
    queueMicrotask(render);
    await undefined;
  }
}

function flush(): void {
  for (const render of queue) {
    try {
      render();
    } catch (error) {
      reportError(error);
    }
  }
  queue.clear();
}
