import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { loadPage, requestsOf, unmountAll } from '../harness/page.js';
import { play, untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

describe('Where our controls cannot be had', () => {
  afterEach(unmountAll);

  it("the browser's own serve, and the clip plays", async () => {
    const { view } = await loadPage(new URL('../pages/no-controls.html', import.meta.url).href);
    const element = view.document.querySelector<NewsVideo>('news-video');
    if (!element) throw new Error('no clip');
    await until(() => element.shadowRoot?.querySelector('[part~="play-button"]'), 'the facade');
    await play(element);
    await until(() => videoOf(element).controls, 'native controls');
    await untilMoving(element);
    expect(element.shadowRoot?.querySelector('[part="controls"]')).to.equal(null);
    expect(element.state).to.equal('playing');
    expect(requestsOf(view).some((url) => url.startsWith('/nowhere.js'))).to.equal(true);
  });
});
