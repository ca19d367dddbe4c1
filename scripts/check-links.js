// Checks the relative links of the documentation: each leads to a file, and each #anchor to a heading.
//
//   node scripts/check-links.js [folder]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { headingSlug } from './heading-slug.js';

const root = argv[2] ?? fileURLToPath(new URL('..', import.meta.url));

// The links of `docs/site/` are those of the site, which `npm run test:docs` checks.
const docs = readdirSync(join(root, 'docs'), { recursive: true }).filter(
  (name) => name.endsWith('.md') && !/^(site|\.vitepress)\//.test(name),
);
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((name) => `docs/${name}`)];
const broken = pages.flatMap(brokenLinks);

for (const line of broken) console.error(line);
if (broken.length === 0) console.log(`links: all relative links of ${pages.length} pages are valid`);
exit(broken.length === 0 ? 0 : 1);

function brokenLinks(page) {
  return relativeLinks(proseOf(page)).flatMap((link) => {
    const reason = reasonOf(page, link);
    return reason ? [`${page}: ${link}: ${reason}`] : [];
  });
}

/**
 * The targets of `[text](target)`, `![text](target)` and `[label]: target`, without those that name a scheme.
 */
function relativeLinks(text) {
  const found = text.matchAll(/\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]: (\S+)/gm);
  const targets = Array.from(found, ([, inline, reference]) => inline ?? reference);
  return targets.filter((target) => !/^([a-z][a-z+.-]*:|\/\/)/i.test(target));
}

/** @returns why a link is broken; undefined if it is valid */
function reasonOf(page, link) {
  const [path, anchor] = link.split('#', 2).map(decodeURIComponent);
  const target = path ? join(dirname(page), path) : page;
  if (target.startsWith('..') || !existsSync(join(root, target))) return 'there is no such file';
  if (anchor && !anchorsOf(target).has(anchor)) return 'there is no such heading';
  return undefined;
}

/** The ids that code hosts and registries give to the headings of a page. */
function anchorsOf(page) {
  const anchors = new Set();
  for (const [, heading] of proseOf(page).matchAll(/^#+ (.+)$/gm)) {
    const slug = headingSlug(heading);
    let anchor = slug;
    for (let copy = 1; anchors.has(anchor); copy++) anchor = `${slug}-${copy}`;
    anchors.add(anchor);
  }
  return anchors;
}

/** A page without its blocks of code. */
function proseOf(page) {
  return readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}
