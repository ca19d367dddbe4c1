import { render } from 'lit';
import { find } from './find.ts';
import type { MadeClip } from './make-clip.ts';
import { ClipUrls } from './preview.ts';
import { clipView, sizesView } from './result-view.ts';
import { directoryPicker, download, saveFolder, toZip } from './save.ts';

const section = find<HTMLElement>('#result');
const place = find<HTMLElement>('#clip');
const saveFolderButton = find<HTMLButtonElement>('#save-folder');
const saveZipButton = find<HTMLButtonElement>('#save-zip');
const saved = find<HTMLElement>('#saved');

let urls: ClipUrls | undefined;

/** Shows a clip, playing from memory, and the ways to save it. */
export async function showResult({ files, relative, tag }: MadeClip, name: string): Promise<void> {
  urls = await ClipUrls.of(files);
  render(clipView(urls.replaceIn(relative)), place);
  render(sizesView(files), find<HTMLElement>('#sizes'));
  find('#tag').textContent = tag;
  const pick = directoryPicker();
  saveFolderButton.hidden = !pick;
  saveZipButton.classList.toggle('primary', !pick);
  saveFolderButton.onclick = () =>
    void save(async () => {
      const parent = await pick?.({ mode: 'readwrite' });
      if (parent) await saveFolder(parent, name, files);
      return `Saved as ${name}.`;
    });
  saveZipButton.onclick = () =>
    void save(async () => {
      download(await toZip(name, files), `${name}.zip`);
      return `Downloaded as ${name}.zip.`;
    });
  section.hidden = false;
  find<HTMLElement>('#result-title').focus();
}

/** Hides the clip, and frees what it has taken. */
export function hideResult(): void {
  section.hidden = true;
  render('', place);
  urls?.revoke();
  urls = undefined;
  saved.textContent = '';
}

async function save(write: () => Promise<string>): Promise<void> {
  saved.textContent = 'Saving …';
  try {
    saved.textContent = await write();
  } catch (error) {
    // The dialog was closed without a choice.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    saved.textContent = isClosed ? '' : `It could not be saved: ${String(error)}`;
  }
}
