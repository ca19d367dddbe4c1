import { readFile } from 'node:fs/promises';
import { browserslistToTargets, transform } from 'lightningcss';

/** Vite plugin: emits a CSS file that no script imports, minified, under its own name. */
export function styleSheet({ source, fileName, browsers }) {
  return {
    name: 'style-sheet',
    apply: 'build',
    async buildStart() {
      const { code } = transform({
        filename: source,
        code: await readFile(source),
        minify: true,
        targets: browserslistToTargets(browsers),
      });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}
