import { browserslistToTargets, bundle, transform } from 'lightningcss';
import { runnerImport } from 'vite';

/**
 * Vite plugin: emits a CSS file that no script imports, with its own imports, minified, under its own name.
 *
 * @param {{ source: string, exportName?: string, fileName: string, browsers: readonly string[] }} options `source` is
 *   a CSS file, or a module that exports the `css` of Lit as `exportName`
 */
export function styleSheet({ source, exportName, fileName, browsers }) {
  return {
    name: 'style-sheet',
    apply: 'build',
    async buildStart() {
      const options = { filename: source, minify: true, targets: browserslistToTargets(browsers) };
      const { code } = exportName
        ? transform({ ...options, code: Buffer.from(await cssOf(source, exportName)) })
        : bundle(options);
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

async function cssOf(source, exportName) {
  const { module } = await runnerImport(source);
  return module[exportName].cssText;
}
