import { transform } from 'lightningcss';

const CSS_TEMPLATE = /(?<=[=\s]css|Styles = )`([^`$]*)`/g;
const HTML_TEMPLATE = /(?<=[?:=\s])html`(?:[^`\\]|\\.)*?`/gs;

/**
 * Vite plugin: takes comments and white space out of Lit's `css` and `html` templates, which no JavaScript minifier touches.
 * A template of CSS must have no expressions; in HTML, a line break between tags is taken to be the author's layout and no text.
 */
export function minifyTemplates(targets) {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('/src/') || !/`/.test(code)) return null;
      const smaller = code
        .replace(CSS_TEMPLATE, (_template, css) => `\`${minifyCss(css, targets).replaceAll('\\', '\\\\')}\``)
        .replace(HTML_TEMPLATE, minifyHtml);
      // The lines outside the templates keep their order; a map exact inside them would cost a dependency.
      return { code: smaller, map: null };
    },
  };
}

/** `css` without comments, white space and longhands that a shorthand says. */
export function minifyCss(css, targets) {
  const { code } = transform({ filename: 'template.css', code: Buffer.from(css), minify: true, targets });
  return code.toString();
}

function minifyHtml(template) {
  return template
    .replace(/\n\s*/g, '\n')
    .replace(/>\n|\n(?=[<>])|\n(?=\$\{)|(?<=\})\n(?=[<$])/g, (gap) => (gap[0] === '>' ? '>' : ''))
    .replace(/\n/g, ' ')
    .replace(/="([\w-]+)"(?=[\s>])/g, '=$1');
}
