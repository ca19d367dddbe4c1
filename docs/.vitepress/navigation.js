import { readFileSync } from 'node:fs';

const contents = new URL('../README.md', import.meta.url);

const START = [
  { text: 'Getting started', link: '/getting-started' },
  { text: 'Playground', link: '/playground' },
  { text: 'All pages', link: '/documentation' },
];
const REFERENCE = [
  { text: 'Attributes', link: '/reference/attributes' },
  { text: 'Attributes of the transcript', link: '/reference/transcript' },
  { text: 'Properties and methods', link: '/reference/properties-and-methods' },
  { text: 'Events', link: '/reference/events' },
  { text: 'Slots, parts and states', link: '/reference/styling' },
];
const PROJECT = [
  { text: 'Changes', link: '/changelog' },
  { text: 'Contributing', link: '/contributing' },
];

/** The groups of the sidebar. The pages between the reference and the project are those of docs/README.md. */
export function sidebar() {
  return [
    { text: 'Start', items: START },
    ...groupsOf(readFileSync(contents, 'utf8')),
    { text: 'Reference', items: REFERENCE },
    { text: 'Project', items: PROJECT },
  ];
}

/** A group for each heading of the second level that has a table, or a list, of linked pages. */
function groupsOf(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      text: section.slice(0, section.indexOf('\n')),
      items: Array.from(section.matchAll(/^(?:\||-) \[(.+?)\]\((.+?)\.md\)/gm), ([, text, page]) => ({
        text,
        link: `/${page}`,
      })),
    }))
    .filter(({ items }) => items.length > 0);
}
