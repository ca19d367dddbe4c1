import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { violationsIn } from '../harness/axe.js';
import { clickCentre, loadPage, nextFrame, pressKey, unmountAll } from '../harness/page.js';
import { partOf, play, untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';

const PAGES = ['index', 'playground', 'states'];
const demo = (name: string) => new URL(`../../demo/${name}.html`, import.meta.url).href;

async function loaded(name: string, width?: number) {
  const { view, frame } = await loadPage(demo(name), width);
  const clips = () => Array.from(view.document.querySelectorAll('news-video'));
  await until(
    () => clips().length > 0 && clips().every((clip) => clip.matches(':state(drawn)')),
    'the clips to be drawn',
  );
  await nextFrame(view);
  return { view, frame };
}

describe('the demo', () => {
  afterEach(unmountAll);

  for (const name of PAGES) {
    it(`is accessible: ${name}`, async () => {
      const { view } = await loaded(name);
      expect(await violationsIn(view)).to.deep.equal([]);
    }).timeout(60_000);

    // A window of 640 px at 200 % zoom is one of 320 px.
    it(`needs no horizontal scrolling at 320 px, which is 640 px at 200 % zoom: ${name}`, async () => {
      const { view } = await loaded(name, 320);
      expect(view.document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('is accessible while a clip plays, and after clips have failed', async () => {
    const { view } = await loaded('states');
    const clipIn = (id: string) => {
      const found = view.document.querySelector<NewsVideo>(`#${id} news-video`);
      if (!found) throw new Error(`no ${id}`);
      return found;
    };
    for (const id of ['not-found', 'unsupported', 'decode']) {
      await clickCentre(partOf(clipIn(id), 'play-button'));
      await until(() => clipIn(id).state === 'failed', `the failure of ${id}`);
    }
    await clickCentre(partOf(clipIn('mp4'), 'play-button'));
    await untilMoving(clipIn('mp4'));
    expect(await violationsIn(view)).to.deep.equal([]);
  }).timeout(60_000);

  for (const name of PAGES) {
    it(`plays under its own content security policy, which allows nothing unsafe: ${name}`, async () => {
      const { view } = await loaded(name);
      const policy = view.document.querySelector<HTMLMetaElement>(
        'meta[http-equiv="Content-Security-Policy"]',
      );
      expect(policy?.content).to.match(/^default-src 'none'/);
      expect(policy?.content).to.not.contain('unsafe');
      const refused: string[] = [];
      view.document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        refused.push(`${effectiveDirective} ${blockedURI}`);
      });
      // It is in force.
      view.document.body.insertAdjacentHTML('beforeend', '<b style="color: red"></b>');
      await until(() => refused.splice(0).length > 0, 'a refusal');
      const clip = view.document.querySelector<NewsVideo>('news-video');
      if (!clip) throw new Error('no clip');
      await until(() => clip.src, 'the form of the playground');
      clip.muted = true;
      await play(clip);
      await until(() => clip.shadowRoot?.querySelector('.foot'), 'the controls');
      expect(refused).to.deep.equal([]);
    });
  }

  it('can be used with the keyboard alone', async () => {
    const { view } = await loaded('index');
    const clip = view.document.querySelector<NewsVideo>('news-video');
    if (!clip) throw new Error('no clip');
    view.focus();
    // From the last link before the clip: what stands above it in the article is not what is tried here.
    Array.from(view.document.querySelectorAll<HTMLElement>('a'))
      .filter((link) => link.compareDocumentPosition(clip) & Node.DOCUMENT_POSITION_FOLLOWING)
      .at(-1)
      ?.focus();
    await pressKey('Tab');
    expect(clip.shadowRoot?.activeElement?.part.contains('play-button')).to.equal(true);
    await pressKey('Enter');
    await untilMoving(clip);
    await until(
      () => clip.shadowRoot?.activeElement?.getAttribute('aria-label') === 'Pause',
      'the focus on the button',
    );
    await pressKey('Space');
    await until(() => clip.paused, 'the pause');
  });

  it('shows two clips in the article, with their badges, and plays both', async () => {
    const { view } = await loaded('index');
    const clips = Array.from(view.document.querySelectorAll<NewsVideo>('news-video'));
    expect(clips.map((clip) => partOf(clip, 'badge').textContent?.trim())).to.deep.equal(['02:45', '01:59']);
    for (const clip of clips) {
      await play(clip);
      expect(clip.duration).to.be.closeTo(clip === clips[0] ? 165 : 119, 0.1);
    }
  });

  it('previews a clip with its transcript in the playground, and writes the tags for both', async () => {
    const { view } = await loaded('playground');
    const page = view.document;
    await until(() => page.querySelector('#markup')?.textContent, 'the form to be read');
    page.querySelector<HTMLElement>('#with-transcript')?.click();
    await until(() => page.querySelector('news-video-transcript summary'), 'the transcript');
    page.querySelector<HTMLElement>('news-video-transcript summary')?.click();
    await until(() => page.querySelector<HTMLInputElement>('[name="open"]')?.checked, 'the field to follow');
    const written = page.createElement('div');
    written.innerHTML = page.querySelector('#markup')?.textContent ?? '';
    const [clip, transcript] = Array.from(written.children);
    expect(transcript?.localName).to.equal('news-video-transcript');
    expect(transcript?.getAttribute('for')).to.equal(clip?.id);
    expect(transcript?.hasAttribute('open')).to.equal(true);
    expect(clip?.querySelectorAll('track[kind="captions"]').length).to.equal(2);
  });

  for (const [output, element] of [
    ['clip', 'news-video > a'],
    ['figure', 'figure > figcaption'],
    ['json-ld', 'script[type="application/ld+json"]'],
    ['embed', 'iframe[src*="embed.html?src="]'],
  ] as const)
    it(`writes in the playground what a server does: ${output}`, async () => {
      const { view } = await loaded('playground');
      const select = view.document.querySelector<HTMLSelectElement>('#output');
      if (!select) throw new Error('no choice');
      select.value = output;
      select.dispatchEvent(new Event('change'));
      const written = view.document.createElement('template');
      written.innerHTML = view.document.querySelector('#markup')?.textContent ?? '';
      expect(written.content.querySelector(element)).not.to.equal(null);
    });

  it('drives the clip in the frame of a partner, and makes room for its caption', async () => {
    const { view } = await loadPage(demo('partner'));
    const frame = view.document.querySelector('iframe');
    await until(
      () => frame && frame.offsetHeight > (frame.offsetWidth / 16) * 9 + 20,
      'room for the caption',
    );
    for (const method of ['mute', 'play'])
      view.document.querySelector<HTMLElement>(`[data-method=${method}]`)?.click();
    await until(
      () => view.document.querySelector('#message')?.textContent?.startsWith('timeupdate'),
      'the clip to play',
    );
    expect(await violationsIn(view)).to.deep.equal([]);
  });
});
