import type { NewsVideo } from '../../src/news-video.ts';

/** The state has no event of its own: every frame shows it, and costs a comparison. */
export function showState(clip: NewsVideo, output: Element): void {
  if (output.textContent !== clip.state) output.textContent = clip.state;
  requestAnimationFrame(() => showState(clip, output));
}

/** Lets each button with a `data-method` call the method of that name. */
export function wireMethods(clip: NewsVideo, buttons: Iterable<HTMLButtonElement>): void {
  const methods: Readonly<Record<string, () => void>> = {
    // The clip says on its box what is wrong, and the log says it too.
    play: () => void clip.play().catch(() => {}),
    pause: () => clip.pause(),
    load: () => clip.load(),
    warm: () => clip.warm(),
  };
  for (const button of buttons) {
    button.addEventListener('click', methods[button.dataset.method ?? ''] ?? (() => {}));
  }
}

/** Copies what `source` shows, and says in `status` whether that worked. */
export function wireCopy(button: Element, source: Element, status: Element): void {
  button.addEventListener('click', async () => {
    // The same words twice in a row are no change, and nothing would be heard the second time.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      status.textContent = 'Copied.';
    } catch {
      status.textContent = 'The browser did not allow it: select the text, and copy it.';
    }
  });
}
