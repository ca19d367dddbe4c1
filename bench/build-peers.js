import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'vite';
import { BENCH, PEER_BUILDS } from './places.js';

/** Builds each peer's `entry.js` as the only script of a page. */
export async function buildPeers(peers) {
  for (const peer of peers.filter(({ hasScript }) => hasScript)) await buildPeer(peer);
}

async function buildPeer({ name }) {
  const outDir = `${PEER_BUILDS}/${name}`;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const { output } = await build({
    root: `${BENCH}/peers/${name}`,
    configFile: false,
    base: `/peers/${name}/`,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      // Recent browsers support `modulepreload`.
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: `${BENCH}/peers/${name}/entry.js` },
    },
  });
  const entry = output.find(({ isEntry }) => isEntry);
  const styles = [...(entry.viteMetadata?.importedCss ?? [])];
  await writeFile(`${outDir}/head.json`, JSON.stringify({ script: entry.fileName, styles }));
}
