import { readFile } from 'node:fs/promises';
import { cpus, totalmem, type } from 'node:os';
import { version } from 'node:process';
import { peerNamed } from '../peers/all-peers.js';
import { BENCH, ROOT } from '../places.js';

/** What a reader of the figures must know: when, on what, and which versions. */
export async function environmentOf(browser, options) {
  const own = await versionOf(ROOT);
  const packages = [...new Set(options.peers.flatMap((name) => peerNamed(name).packages))];
  const versions = {};
  for (const name of packages) versions[name] = await versionOf(`${BENCH}/node_modules/${name}`);
  const [cpu] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()}`,
    browser: await browser.version(),
    node: version,
    own,
    versions,
    runs: options.runs,
  };
}

async function versionOf(folder) {
  return JSON.parse(await readFile(`${folder}/package.json`, 'utf8')).version;
}
