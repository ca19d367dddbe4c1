// Writes dist/: the file for a script tag with its lazy chunks, the modules for bundlers with their types, the CSS, and the manifest.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserslistToTargets } from 'lightningcss';
import { minify } from 'terser';
import { build } from 'vite';
import { minifyCss, minifyTemplates } from './minify-templates.js';
import { onePolicy } from './one-policy.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The last two years of the supported browsers. */
const JS_TARGET = ['chrome131', 'edge131', 'firefox132', 'safari18'];
const CSS_TARGETS = browserslistToTargets(['chrome 131', 'edge 131', 'firefox 132', 'safari 18']);

/** What is loaded by `import()`, and the name of the file that it becomes: first what loads no other. */
const CHUNKS = new Map([
  ['src/engine/lazy-hls/full-hls.ts', 'hls'],
  ['src/engine/lazy-hls/light-hls.ts', 'hls-light'],
  ['src/engine/lazy-prefetch/prefetch-start.ts', 'prefetch'],
  ['src/lazy-dev-warnings/warn-invalid-attributes.ts', 'dev-warnings'],
  ['src/lazy-links/deep-links.ts', 'links'],
  ['src/lazy-captions/load-cues.ts', 'cues'],
  ['src/lazy-controls/controls.ts', 'controls'],
  ['src/lazy-player/player.ts', 'player'],
]);

/** Members that our files alone know, and that more than one of them names: each has one short name in all of them. */
const SHARED_NAMES = [
  'addEnglishMessages',
  'adoptStyles',
  'durationSeconds',
  'hasFrame',
  'isLive',
  'mediaSeconds',
  'positionSeconds',
  'visibleRatio',
  'shownTitle',
  'takeOver',
];

/** Members that nobody outside of one file knows: those of our base class, of the attributes' reader and of the facade's pieces; and Lit's own, in the controls. */
const OWN_NAMES =
  /^(_\$.*|hasUpdated|performUpdate|renderRoot|declaredSeconds|invalidAttributes|parsed|oneOf|isThere|pieces)$/;

/** Each folder of languages, and what its files are called once built: a page's own words, and those of a reader who watches or reads. */
const LOCALES = new Map([
  ['src/i18n/locales/', 'locale'],
  ['src/i18n/viewer-locales/', 'viewer-locale'],
]);

/** How a language is loaded, by whichever file. */
const LOCALE_IMPORT = /import\(`(\.\.?\/i18n\/[\w-]*locales\/)\$\{locale\}\.ts`\)/g;

await rm(`${root}dist`, { recursive: true, force: true });
const localeFiles = await writeLocales();
const links = new Map();
for (const [source, name] of CHUNKS) {
  const linking = [linkChunks(links, 'chunks'), linkLocales('chunks')];
  links.set(source, await bundle(source, `chunks/${name}-[hash].js`, linking));
}
await bundle('src/define.ts', 'news-video.js', [linkChunks(links, '.'), linkLocales('.')]);
await bundle('src/transcript.ts', 'news-video-transcript.js', [linkLocales('.')]);
await writeCss();
await writeModules();
await writeManifest();

/**
 * Bundles one file and all that it imports statically. Each chunk is built alone, so that it shares no file with the entry: a page may load the entry
 * under any URL (`?v=2`), and a chunk that imported it back would load it a second time.
 */
async function bundle(source, fileName, plugins = []) {
  const [{ output }] = await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      minifyTemplates(CSS_TARGETS),
      emitWorker(),
      onePolicy(),
      ...plugins,
      ...(/hls/.test(source) ? [] : [squeeze()]),
    ],
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: JS_TARGET,
      // A library: Vite's own preloading of chunks would be a kilobyte for what we do ourselves, at the reader's intent.
      lib: { entry: source, formats: ['es'] },
      sourcemap: true,
      rolldownOptions: {
        output: { entryFileNames: fileName, assetFileNames: 'chunks/[name]-[hash][extname]', minify: true },
      },
    },
  });
  return output.find(({ isEntry }) => isEntry).fileName;
}

/** Points each `import()`, of a file in the folder `from`, at the file that its chunk was built into. */
function linkChunks(chunks, from) {
  return {
    name: 'link-chunks',
    enforce: 'pre',
    async resolveDynamicImport(specifier, importer) {
      const resolved = await this.resolve(specifier, importer);
      const source = resolved?.id.replace(root, '');
      const fileName = chunks.get(source);
      if (!fileName)
        throw new Error(`${specifier} is loaded by ${importer} and is no chunk of scripts/build.js`);
      return { id: `./${posix.relative(from, fileName)}`, external: true };
    },
  };
}

/** A second minifier finds another two percent, and gives our own members short names. Before the files are named by what is in them: who has an old chunk must not meet a new entry with other names. */
function squeeze() {
  const shared = Object.fromEntries(SHARED_NAMES.map((name, index) => [`$${name}`, `$${index}`]));
  return {
    name: 'squeeze',
    async renderChunk(code) {
      const squeezed = await minify(code, {
        module: true,
        compress: { passes: 3, unsafe_arrows: true, pure_getters: true, hoist_funs: true, ecma: 2022 },
        mangle: { properties: { regex: new RegExp(`${OWN_NAMES.source}|^(${SHARED_NAMES.join('|')})$`) } },
        nameCache: { props: { props: shared } },
        sourceMap: true,
      });
      return { code: squeezed.code, map: squeezed.map };
    },
  };
}

/**
 * One file for each language, those of a folder all with one hash: who loads them knows a pattern instead of a list.
 *
 * @returns for each folder its pattern: `chunks/locale-${locale}-hash.js`
 */
async function writeLocales() {
  const patterns = new Map();
  for (const [folder, prefix] of LOCALES) {
    const names = await readdir(root + folder);
    const texts = await Promise.all(names.map((name) => readFile(root + folder + name, 'utf8')));
    const hash = createHash('sha256').update(texts.join('')).digest('base64url').slice(0, 8);
    for (const name of names) {
      const locale = name.replace('.ts', '');
      await bundle(folder + name, `chunks/${prefix}-${locale}-${hash}.js`);
    }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it becomes one
    patterns.set(folder, `chunks/${prefix}-${'${locale}'}-${hash}.js`);
  }
  return patterns;
}

/** Points the `import()` of a language, from a file that is built into the folder `from`, at its file. */
function linkLocales(from) {
  return {
    name: 'link-locales',
    enforce: 'pre',
    // Marked, so that Vite does not make a list of it again.
    transform: (code, id) => ({
      code: code.replace(LOCALE_IMPORT, (_import, folder) => {
        const source = posix.relative(root, posix.join(dirname(id), folder));
        const pattern = localeFiles.get(`${source}/`);
        return `import(/* @vite-ignore */ \`./${posix.relative(from, pattern)}\`)`;
      }),
      map: null,
    }),
  };
}

/** Writes the worker of hls.js beside the chunks, as a file: Vite would put it into the code of a library, where a strict page could not start it. */
function emitWorker() {
  const workerUrl = /new URL\('(hls\.js\/dist\/hls\.worker\.js)', import\.meta\.url\)/;
  return {
    name: 'emit-worker',
    enforce: 'pre',
    async transform(code) {
      const specifier = workerUrl.exec(code)?.[1];
      if (!specifier) return null;
      const worker = fileURLToPath(import.meta.resolve(specifier));
      const reference = this.emitFile({
        type: 'asset',
        name: 'hls-worker.js',
        source: await readFile(worker),
      });
      return {
        code: code.replace(workerUrl, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`),
        map: null,
      };
    },
  };
}

async function writeCss() {
  const css = await readFile(`${root}src/news-video.css`, 'utf8');
  await writeFile(`${root}dist/news-video.css`, minifyCss(css, CSS_TARGETS));
}

/** Modules with bare imports, for bundlers and import maps. */
async function writeModules() {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  for (const name of ['chunks.js', 'lazy-player/chunks.js', 'lazy-transcript/chunks.js']) {
    const file = `${root}dist/esm/${name}`;
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace(LOCALE_IMPORT, (found) => found.replace('.ts`', '.js`')),
    );
  }
}

/** For editors, and for whoever documents the element. */
async function writeManifest() {
  execFileSync('npx', ['custom-elements-manifest', 'analyze'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
