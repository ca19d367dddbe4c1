import { find } from './find.ts';

/** Calls `choose` with each video that the person chooses, or drops anywhere on the page. */
export function watchFile(choose: (file: File) => void): void {
  const drop = find<HTMLElement>('#drop');
  const input = find<HTMLInputElement>('#file');
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) choose(file);
  });
  // Without it, a file that misses the zone would replace the page.
  for (const type of ['dragover', 'drop']) document.addEventListener(type, (event) => event.preventDefault());
  document.addEventListener('dragover', () => drop.classList.add('over'));
  for (const type of ['dragleave', 'drop'])
    document.addEventListener(type, () => drop.classList.remove('over'));
  document.addEventListener('drop', ({ dataTransfer }) => {
    const [file] = dataTransfer?.files ?? [];
    if (file) choose(file);
  });
}
