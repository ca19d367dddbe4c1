import { FLOOD } from './examples.js';

/** URLs of files and pages of the site, in the markup of an example. */
const SITE_URL = /(?<=[" ])\/(?=clips\/|[\w-]+\.html)/g;

/** The HTML of an example, as an author writes it: one attribute a line. */
export function markupOf(tagName, attribute, example) {
  if (tagName === 'news-video') {
    return element(tagName, { ...(example.clip ?? FLOOD), [attribute]: example.value }, example.children);
  }
  const id = attribute === 'for' ? example.value : `transcript-of-${attribute}`;
  const follows = { for: id, ...(attribute === 'for' ? {} : { [attribute]: example.value }) };
  return `${element('news-video', { id, ...FLOOD }, example.children)}\n${element(tagName, follows)}`;
}

/** The same HTML for a page of the site, where `{base}` stands for the URL of its root. */
export function liveMarkupOf(markup) {
  return markup.replace(SITE_URL, '{base}');
}

/** @param text any text, for an attribute or the content of an element */
export function escapeHtml(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function element(tagName, attributes, children = '') {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeHtml(value)}"`,
  );
  const start =
    written.length > 2 ? `<${tagName}\n  ${written.join('\n  ')}\n>` : `<${[tagName, ...written].join(' ')}>`;
  const content = children.replaceAll('<track', '\n  <track');
  return `${start}${content}${content && '\n'}</${tagName}>`;
}
