import type { NewsVideo } from '../../src/news-video.ts';

/** Shows the state, which has no event, in each animation frame. */
export function showState(clip: NewsVideo, output: Element): void {
  if (output.textContent !== clip.state) output.textContent = clip.state;
  requestAnimationFrame(() => showState(clip, output));
}

/** Each button with a `data-method` calls the method of that name. */
export function wireMethods(clip: NewsVideo, buttons: Iterable<HTMLButtonElement>): void {
  const methods: Readonly<Record<string, () => void>> = {
    // The clip and the event log show the error.
    play: () => void clip.play().catch(() => {}),
    pause: () => clip.pause(),
    load: () => clip.load(),
    warm: () => clip.warm(),
  };
  for (const button of buttons) {
    button.addEventListener('click', methods[button.dataset.method ?? ''] ?? (() => {}));
  }
}

/** Copies the text of `source`, and reports in `status` whether that succeeded. */
export function wireCopy(button: Element, source: Element, status: Element): void {
  button.addEventListener('click', async () => {
    // Screen readers announce changes only: the same text would not be announced a second time.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      status.textContent = 'Copied.';
    } catch {
      status.textContent = 'The browser did not allow it: select the text, and copy it.';
    }
  });
}
