import { EXAMPLES } from './examples.js';
import { escapeHtml, liveMarkupOf, markupOf } from './markup.js';

/**
 * The attributes of one element that lack an example, and the examples of attributes that do not exist.
 *
 * @param declaration of the element, in the custom elements manifest
 */
export function differencesOf({ tagName, attributes }) {
  const names = attributes.map(({ name }) => name);
  const examples = Object.keys(EXAMPLES[tagName] ?? {});
  return [
    ...names.filter((name) => !examples.includes(name)).map((name) => `<${tagName} ${name}> has no example`),
    ...examples.filter((name) => !names.includes(name)).map((name) => `<${tagName} ${name}> does not exist`),
  ];
}

/** A section for each attribute of an element, in Markdown, in the order of the examples. */
export function attributesPage({ tagName, attributes }) {
  const sections = Object.entries(EXAMPLES[tagName]).map(([name, example]) => {
    const attribute = attributes.find((candidate) => candidate.name === name);
    return `## \`${name}\`\n\n${oneLine(attribute.description)}\n\n${factsOf(attribute)}\n\n${exampleOf(tagName, name, example)}`;
  });
  return `${sections.join('\n\n')}\n`;
}

/** Type, default and property. */
function factsOf({ name, type, default: initial, fieldName }) {
  const facts = [
    ['Type', type.text === 'boolean' ? 'boolean: there, or not there' : code(type.text)],
    ['Default', initial ? code(initial) : 'none'],
    ...(fieldName === name ? [] : [['Property', code(fieldName)]]),
  ];
  const entries = facts.map(([term, details]) => `<div><dt>${term}</dt><dd>${details}</dd></div>`);
  return `<dl class="facts">${entries.join('')}</dl>`;
}

function exampleOf(tagName, name, example) {
  if (example.none) return `_No example._ ${example.none}`;
  const markup = markupOf(tagName, name, example);
  const line = markup.split('\n').findIndex((text) => text.trimStart().startsWith(name)) + 1;
  return [
    `<LiveExample markup="${escapeHtml(liveMarkupOf(markup) + (example.after ?? ''))}" />`,
    example.try,
    `\`\`\`html${line > 0 ? ` {${line}}` : ''}\n${markup}\n\`\`\``,
    example.see ? `More in the guide: ${linkOf(example.see)}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A link to a page of the guide, with its title; `page#anchor` adds the heading. */
function linkOf(page) {
  const [name, anchor] = page.split('#', 2);
  const words = [name, ...(anchor ? [anchor] : [])].map((part) => part.replaceAll('-', ' '));
  const text = words.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(', ');
  return `[${text}](/${page})`;
}

function code(text) {
  return `<code v-pre>${escapeHtml(text)}</code>`;
}

function oneLine(text) {
  return text.replaceAll('\n', ' ');
}
