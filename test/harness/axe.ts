import type { AxeResults } from 'axe-core';
import { until } from './until.js';

interface WindowWithAxe extends Window {
  readonly axe?: { run(context?: Element): Promise<AxeResults> };
}

/** The violations that axe finds in a page, or in a part of it: one line for each rule. */
export async function violationsIn(view: WindowWithAxe, part?: Element): Promise<readonly string[]> {
  if (!view.axe) {
    const script = view.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    view.document.head.append(script);
    await until(() => view.axe, 'axe');
  }
  if (!view.axe) throw new Error('no axe');
  const { violations } = await view.axe.run(part ?? view.document.documentElement);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
