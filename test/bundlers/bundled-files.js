import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** esbuild writes all but ASCII as escapes. */
const ESCAPE = /\\u(?:([0-9a-f]{4})|\{([0-9a-f]+)\})|\\x([0-9a-f]{2})/gi;

/** The scripts of a bundler's output. */
export class BundledFiles {
  #files;

  constructor(files) {
    this.#files = files;
  }

  /** @param {string} folder with everything below, but not what a link leads to */
  static async read(folder) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const scripts = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.js'));
    const files = scripts.map(async ({ parentPath, name }) => {
      const text = await readFile(join(parentPath, name), 'utf8');
      return { name, text: text.replace(ESCAPE, (_, unit, point, byte) => fromHex(unit ?? point ?? byte)) };
    });
    return new BundledFiles(await Promise.all(files));
  }

  /** Names of the files that have `text`, in order. */
  namesWith(text) {
    return this.#files
      .filter((file) => file.text.includes(text))
      .map(({ name }) => name)
      .sort();
  }
}

function fromHex(digits) {
  return String.fromCodePoint(Number.parseInt(digits, 16));
}
