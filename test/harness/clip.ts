import '../../src/define.js';
import type { NewsVideo } from '../../src/define.js';
import type { NewsVideoDetail } from '../../src/report/events.js';
import { mount } from './page.js';

/** Puts one `<news-video>` into the page, and waits until it is drawn. */
export async function clip(attributes = '', children = ''): Promise<NewsVideo> {
  const element = mount(`<news-video ${attributes}>${children}</news-video>`).querySelector('news-video');
  if (!element) throw new Error('no clip');
  await element.updateComplete;
  return element;
}

/** Collects what an element, or the document, reports. */
export function reportsOf(target: EventTarget): NewsVideoDetail[] {
  const reports: NewsVideoDetail[] = [];
  target.addEventListener('news-video', (event) => {
    // Not `instanceof`: a frame has classes of its own.
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
