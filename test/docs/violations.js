import { readFileSync } from 'node:fs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** The violations that axe finds in a page, or in the page of a frame: one line for each rule. */
export async function violationsIn(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' '))}`);
}
