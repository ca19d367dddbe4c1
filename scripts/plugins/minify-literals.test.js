import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSources } from './build-sources.js';
import { minifyLiterals } from './minify-literals.js';

const TEMPLATES = `
  const html = (...template) => template;
  const css = html;
  export const view = html\`
    <p class="a">
      \${document.title}
    </p>
  \`;
  export const styles = css\`
    p {
      color: red;
    }
  \`;
  export const text = \`
    <p>
  \`;`;

test('the HTML and CSS of tagged templates lose their white space', async () => {
  const { 'entry.js': code } = await buildSources({ '/src/view.ts': TEMPLATES }, [minifyLiterals()]);
  assert.match(code, /html`<p class="?a"?>\s?\$\{document\.title\}\s?<\/p>`/);
  assert.match(code, /css`p\{color:red;?\}`/);
});

test('other templates, and files that are not of src/, stay as they are', async () => {
  const sources = { '/src/view.ts': TEMPLATES, '/lib/view.ts': TEMPLATES };
  const inSource = await buildSources(sources, [minifyLiterals()]);
  assert.match(inSource['entry.js'], /text = `\n {4}<p>\n {2}`/);
  const outside = await buildSources({ '/lib/view.ts': TEMPLATES }, [minifyLiterals()]);
  assert.match(outside['entry.js'], /html`\n {4}<p class="a">\n/);
});
