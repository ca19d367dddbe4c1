import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds a library from text, for the tests of the plugins.
 *
 * @param {Record<string, string>} sources text of each module by its path. The first one is the entry
 * @returns {Promise<Record<string, string>>} text of each emitted file by its name
 */
export async function buildSources(sources, plugins, output = {}) {
  const [{ output: files }] = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [readFrom(sources), ...plugins],
    build: {
      write: false,
      minify: false,
      lib: { entry: Object.keys(sources)[0], formats: ['es'], fileName: 'entry' },
      rolldownOptions: {
        output: { chunkFileNames: '[name].js', assetFileNames: '[name][extname]', ...output },
      },
    },
  });
  return Object.fromEntries(files.map(({ fileName, code, source }) => [fileName, code ?? String(source)]));
}

/** Vite plugin: resolves and loads the paths of `sources`. */
export function readFrom(sources) {
  return {
    name: 'read-from',
    enforce: 'pre',
    resolveId(specifier, importer = '/') {
      const { pathname } = new URL(specifier, new URL(importer, 'file:'));
      return pathname in sources ? pathname : null;
    },
    load: (path) => sources[path] ?? null,
  };
}
