// Compares the library for PHP with `news-video/server`, byte by byte. `npm run build` has to run before.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildIntegrations } from '../build.js';
import { randomFixtures } from './test/random-fixtures.js';
import { randomUrls } from './test/random-urls.js';

const FIXTURES = fileURLToPath(new URL('../../test/fixtures/server', import.meta.url));
const script = (name) => fileURLToPath(new URL(`test/${name}`, import.meta.url));

/** Each run tries the same ones. */
const SEED = 23;

describe('the library for PHP', () => {
  let work;
  let library;

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'news-video-php-'));
    library = (await buildIntegrations(join(work, 'dist'))).php;
  });
  after(() => rm(work, { recursive: true, force: true }));

  it('writes what the fixtures have', () => {
    const { status, stdout, stderr } = php([script('compare-fixtures.php'), library, FIXTURES]);
    assert.equal(status, 0, stdout + stderr);
  });

  it('writes what JavaScript writes of random clips, and refuses what it refuses', async () => {
    const folder = await mkdtemp(join(work, 'random-'));
    const fixtures = await randomFixtures(SEED, 3000);
    for (const [index, fixture] of fixtures.entries())
      await writeFile(join(folder, `${index}.json`), JSON.stringify(fixture));
    const { status, stdout, stderr } = php([script('compare-fixtures.php'), library, folder]);
    assert.equal(status, 0, stdout.slice(0, 5000) + stderr);
  });

  it('reads random URLs as browsers do', () => {
    const base = 'https://page.example:8443/a/b?c#d';
    const urls = randomUrls(SEED, 20_000);
    const { stdout, stderr } = php([script('parse-urls.php'), library], JSON.stringify([base, urls]));
    assert.equal(stderr, '');
    const hrefs = JSON.parse(stdout);
    const wrong = urls.filter((url, index) => hrefs[index] !== hrefOf(url, base));
    assert.deepEqual(wrong, []);
  });
});

function php(args, input = '') {
  // What PHP would only warn about is a failure.
  const strict = ['-d', 'error_reporting=-1', '-d', 'display_errors=stderr'];
  return spawnSync('php', [...strict, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** Null for a URL that is not valid, and for the one scheme that PHP refuses. */
function hrefOf(url, base) {
  try {
    const { href, protocol } = new URL(url, base);
    return protocol === 'file:' ? null : href;
  } catch {
    return null;
  }
}
