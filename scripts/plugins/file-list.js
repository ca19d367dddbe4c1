/**
 * Vite plugin: emits `files.json`, the names of the files that a server writes into the head of a page. The
 * name of the core chunk has a hash, which is known after the build alone.
 */
export function fileList({ entry, ...others }) {
  return {
    name: 'file-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const [core] = bundle[entry].imports;
      const source = `${JSON.stringify({ entry, core, ...others }, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'files.json', source });
    },
  };
}
