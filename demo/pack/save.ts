import { Zip, ZipPassThrough } from 'fflate';
import type { ClipFiles } from './clip-files.ts';

/** File System Access, which Chromium alone has, and TypeScript not yet. */
type PickDirectory = (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

/** The dialog that asks for a folder; undefined where browsers have none. */
export function directoryPicker(): PickDirectory | undefined {
  return (window as { showDirectoryPicker?: PickDirectory }).showDirectoryPicker?.bind(window);
}

/**
 * Writes a clip into a folder of its own.
 *
 * @param parent the folder that the person has chosen
 */
export async function saveFolder(
  parent: FileSystemDirectoryHandle,
  name: string,
  files: ClipFiles,
): Promise<void> {
  const folder = await parent.getDirectoryHandle(name, { create: true });
  for (const [path, blob] of files) {
    const parts = path.split('/');
    const file = parts.pop() ?? '';
    let place = folder;
    for (const part of parts) place = await place.getDirectoryHandle(part, { create: true });
    const writable = await (await place.getFileHandle(file, { create: true })).createWritable();
    await writable.write(blob);
    await writable.close();
  }
}

/** A ZIP of a clip. Nothing is compressed: its files are already. */
export async function toZip(name: string, files: ClipFiles): Promise<Blob> {
  const parts: BlobPart[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const zip = new Zip((error, bytes, isLast) => {
    if (error) reject(error);
    parts.push(bytes as Uint8Array<ArrayBuffer>);
    if (isLast) resolve();
  });
  for (const [path, blob] of files) {
    const entry = new ZipPassThrough(`${name}/${path}`);
    zip.add(entry);
    entry.push(new Uint8Array(await blob.arrayBuffer()), true);
  }
  zip.end();
  await promise;
  return new Blob(parts, { type: 'application/zip' });
}

/** Starts a download. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file when the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
