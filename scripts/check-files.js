import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs a check of this folder on a tree of its own, for the check's tests.
 *
 * @param {string} name the check, such as `check-links.js`
 * @param {Record<string, string>} files texts by path
 */
export function checkFiles(name, files) {
  const root = mkdtempSync(join(tmpdir(), 'checked-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const script = fileURLToPath(new URL(name, import.meta.url));
    const { status, stdout, stderr } = spawnSync('node', [script, root], { encoding: 'utf8' });
    return { status, output: stdout + stderr };
  } finally {
    rmSync(root, { recursive: true });
  }
}
