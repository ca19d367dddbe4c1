import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import type { NewsVideoDetail } from '../../src/report/events.js';
import { mount } from './page.js';

/** Adds a `<news-video>` to the page, and waits until it is rendered. */
export async function clip(attributes = '', children = ''): Promise<NewsVideo> {
  const element = mount(`<news-video ${attributes}>${children}</news-video>`).querySelector('news-video');
  if (!element) throw new Error('no clip');
  await element.updateComplete;
  return element;
}

/** Collects the details of the `news-video` events of an element, or of the document. */
export function reportsOf(target: EventTarget): NewsVideoDetail[] {
  const reports: NewsVideoDetail[] = [];
  target.addEventListener('news-video', (event) => {
    // Not `instanceof`: an `<iframe>` has other classes.
    if ('detail' in event) reports.push(event.detail as NewsVideoDetail);
  });
  return reports;
}

/** The reports of one action. */
export function only<Action extends NewsVideoDetail['action']>(
  reports: readonly NewsVideoDetail[],
  action: Action,
): readonly Extract<NewsVideoDetail, { action: Action }>[] {
  return reports.filter(
    (report): report is Extract<NewsVideoDetail, { action: Action }> => report.action === action,
  );
}
