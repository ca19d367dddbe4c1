import { minifyHTMLLiterals } from 'minify-literals';

/** Vite plugin: minifies the HTML and CSS of Lit's tagged templates, which no JavaScript minifier touches. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|css)`/.test(code)) return null;
      const minified = await minifyHTMLLiterals(code, { fileName: id });
      return minified ? { code: minified.code, map: minified.map } : null;
    },
  };
}
