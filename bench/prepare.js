import { execFileSync } from 'node:child_process';
import { buildPeers } from './build-peers.js';
import { exists } from './media/exists.js';
import { makeHeavy } from './media/heavy.js';
import { hasFfmpeg, makePlainSegments } from './media/plain-segments.js';
import { peerNamed } from './peers/all-peers.js';
import { BENCH, DIST, ROOT } from './places.js';

/** Creates the missing builds and media. Logs a line for each that it creates or cannot create. */
export async function prepare(options) {
  const peers = options.peers.map(peerNamed);
  if (!(await exists(`${DIST}/news-video.js`))) buildPackage();
  if (peers.some(({ packages }) => packages.length > 0)) await installPeers();
  await buildPeers(peers);
  return { ...options, medias: await prepareMedia(options.medias) };
}

function buildPackage() {
  console.log('bench: building dist/');
  execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit' });
}

async function installPeers() {
  if (await exists(`${BENCH}/node_modules`)) return;
  console.log('bench: installing the peers into bench/node_modules');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: 'inherit' });
}

/** @returns the packagings that there are */
async function prepareMedia(medias) {
  const made = medias.filter((media) => media !== 'chunked');
  if (made.length === 0) return medias;
  if (!hasFfmpeg()) {
    console.log(`bench: no ffmpeg, therefore without ${made.join(', ')}`);
    return ['chunked'];
  }
  if (made.includes('plain')) await makePlainSegments();
  if (made.some((media) => media.startsWith('heavy'))) await makeHeavy();
  return medias;
}
