import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('../..', import.meta.url));

/** Pages that have another name than their file, which is relative to docs/. */
const PAGES = {
  '../README.md': '/getting-started',
  '../CHANGELOG.md': '/changelog',
  '../CONTRIBUTING.md': '/contributing',
  'README.md': '/documentation',
};

/** The comments that VitePress puts around the text of another file, the first with that file's folder. */
const INCLUDE_START = /^<!-- @include-start: (.+) -->/;
const INCLUDE_END = '<!-- @include-end -->';

/**
 * Makes the relative links of the repository's Markdown files work on the site. A link to a file that is no page of
 * the site becomes plain text.
 */
export function repositoryLinks(md) {
  md.core.ruler.push('repository_links', ({ tokens, env }) => {
    if (!env.path) return;
    const folders = [dirname(env.realPath ?? env.path)];
    for (const { content, children } of tokens) {
      const [, folder] = INCLUDE_START.exec(content) ?? [];
      if (folder) folders.push(folder);
      else if (content.startsWith(INCLUDE_END)) folders.pop();
      rewriteLinks(children ?? [], folders.at(-1));
    }
  });
}

function rewriteLinks(tokens, folder) {
  let isPlain = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const url = siteUrl(token.attrGet('href'), folder);
      isPlain = url === undefined;
      if (isPlain) removeTag(token);
      else token.attrSet('href', url);
    } else if (token.type === 'link_close' && isPlain) {
      removeTag(token);
    }
  }
}

/** @returns the URL of the link's page; undefined if the site has none */
function siteUrl(url, folder) {
  const [path, anchor] = url.split('#', 2);
  if (!path || /^([a-z][a-z+.-]*:|\/)/i.test(path)) return url;
  const file = relative(docs, join(folder, path));
  const isPage = file.endsWith('.md') && !file.startsWith('..') && existsSync(join(docs, file));
  const page = PAGES[file] ?? (isPage ? `/${file.replace(/\.md$/, '')}` : undefined);
  return page && page + (anchor ? `#${anchor}` : '');
}

function removeTag(token) {
  token.type = 'text';
  token.content = '';
}
