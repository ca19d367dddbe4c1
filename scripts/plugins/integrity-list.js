import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Vite plugin: writes `integrity.json`, the hash of each script and style sheet (Subresource Integrity, section
 * 3.5), and `importmap.json`, an import map with the hashes of the scripts.
 *
 * The hashes are of the files on disk: a bundler adds the comment with the source map last.
 *
 * @param {{ imports: Record<string, string> }} options the modules of the import map, by their names
 */
export function integrityList({ imports }) {
  return {
    name: 'integrity-list',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) =>
        /^((analytics|chunks)\/)?[\w.-]+\.(js|css)$/.test(name),
      );
      const hashes = await Promise.all(
        names.sort().map(async (name) => [name, await hashOf(join(dir, name))]),
      );
      const scripts = hashes.filter(([name]) => name.endsWith('.js'));
      await write(join(dir, 'integrity.json'), Object.fromEntries(hashes));
      await write(join(dir, 'importmap.json'), {
        imports: Object.fromEntries(Object.entries(imports).map(([name, file]) => [name, `./${file}`])),
        integrity: Object.fromEntries(scripts.map(([name, hash]) => [`./${name}`, hash])),
      });
    },
  };
}

async function hashOf(file) {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`;
}

function write(file, content) {
  return writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
