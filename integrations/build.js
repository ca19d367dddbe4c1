// Writes the library for PHP, the WordPress plugin as a folder and a zip, and the Drupal module. `npm run build` has to run before.
//
//   node integrations/build.js [folder]
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeMessages } from './php/write-messages.js';
import { writeZip } from './write-zip.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const dist = join(root, 'dist');

/** What a page loads. The others are for projects with a build step. */
const PAGE_FILES = [
  'chunks',
  'news-video.js',
  'news-video.css',
  'news-video-transcript.js',
  'news-video-transcript.css',
].concat(['embed.js', 'embed.css', 'files.json', 'integrity.json']);

/** @returns the folders of the library, of the plugin and of the module, and the zip of the plugin */
export async function buildIntegrations(target) {
  const folders = {
    php: join(target, 'php'),
    plugin: join(target, 'wordpress/news-video'),
    drupal: join(target, 'drupal/news_video'),
  };
  await rm(target, { recursive: true, force: true });
  await writeLibrary(folders.php);
  for (const [name, folder] of [
    ['wordpress/news-video', folders.plugin],
    ['drupal/news_video', folders.drupal],
  ]) {
    await cp(join(here, name), folder, { recursive: true });
    await cp(folders.php, join(folder, 'php'), { recursive: true });
    await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
    await writeAssets(join(folder, 'assets'));
  }
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await setVersion(folders.plugin, version);
  const zip = join(target, `wordpress/news-video-${version}.zip`);
  await writeZip(folders.plugin, zip);
  return { ...folders, zip };
}

async function writeLibrary(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of ['src', 'autoload.php'])
    await cp(join(here, 'php', name), join(folder, name), { recursive: true });
  await cp(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  await writeMessages(join(folder, 'messages'));
}

async function writeAssets(folder) {
  const filter = (path) => !path.endsWith('.map');
  await mkdir(folder, { recursive: true });
  for (const name of PAGE_FILES) await cp(join(dist, name), join(folder, name), { recursive: true, filter });
}

/** The version of the package is that of the plugin. */
async function setVersion(folder, version) {
  for (const name of ['news-video.php', 'readme.txt', 'block/block.json']) {
    const path = join(folder, name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll('0.0.0-development', version));
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { php, plugin, drupal, zip } = await buildIntegrations(argv[2] ?? join(here, 'dist'));
  console.log(`library ${php}\nplugin  ${plugin}\nzip     ${zip}\nmodule  ${drupal}`);
}
