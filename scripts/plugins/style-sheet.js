import { browserslistToTargets, bundle } from 'lightningcss';

/** Vite plugin: emits a CSS file that no script imports, with its own imports, minified, under its own name. */
export function styleSheet({ source, fileName, browsers }) {
  return {
    name: 'style-sheet',
    apply: 'build',
    buildStart() {
      const { code } = bundle({
        filename: source,
        minify: true,
        targets: browserslistToTargets(browsers),
      });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}
