import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ORIGIN = 'http://site';

/**
 * The links of a built site that lead to no file, or to no element with the id after `#`.
 *
 * @param pages paths of the HTML files within the folder
 */
export function brokenLinksOf(folder, pages) {
  const texts = new Map(pages.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return pages.flatMap((path) =>
    linksIn(texts.get(path))
      .map((link) => new URL(link, `${ORIGIN}/${path}`))
      .filter(({ origin }) => origin === ORIGIN)
      .filter(({ pathname, hash }) => !leadsSomewhere(folder, texts, pathname.slice(1), hash.slice(1)))
      .map(({ pathname, hash }) => `${path}: ${pathname}${hash}`),
  );
}

/** The values of `href` and `src`, outside of code that a page shows. */
function linksIn(html) {
  return Array.from(html.matchAll(/\s(?:href|src|poster)="([^"]+)"/g), ([, link]) =>
    link.replaceAll('&amp;', '&'),
  );
}

function leadsSomewhere(folder, texts, path, id) {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(folder, file))) return false;
  // `#flood&t=1:12` is a moment of the clip `#flood`.
  return (
    !id || !texts.has(file) || texts.get(file).includes(`id="${decodeURIComponent(id.split('&t=')[0])}"`)
  );
}
