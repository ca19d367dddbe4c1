import { readFileSync } from 'node:fs';
import { elementsOf } from '../../../scripts/manifest/elements.js';

/** The declarations of the elements in dist/custom-elements.json, by tag. */
export function elements() {
  const manifest = readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8');
  return Object.fromEntries(elementsOf(JSON.parse(manifest)).map((element) => [element.tagName, element]));
}
