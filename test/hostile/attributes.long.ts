import { expect } from '@open-wc/testing';
import { FLOOD_CAPTIONS, FLOOD_MP4, FLOOD_POSTER } from '../harness/clips.js';
import { nextFrame } from '../harness/page.js';
import { untilMoving } from '../harness/playing.js';
import { until } from '../harness/until.js';
import { AttackedPage, armsIn } from './attacked-page.js';
import { FAMILIES, FOREIGN_HOST, isForeign, PAYLOADS, shownPayload } from './payloads.js';

/** Attributes that say where something is; an author may write any address there. */
const ADDRESSES = ['src', 'poster', 'poster-srcset', 'href', 'head'];

/** Attributes whose text takes its room under the box, as it should. */
const UNDER_THE_BOX = ['caption', 'credit'];

/** Nothing of a payload may reach what stands behind the clip: text of one line has this place. */
const PLAIN = { caption: 'A caption', credit: 'A credit' };

describe('the list of attacks', () => {
  it('has more than three hundred', () => {
    expect(PAYLOADS.length).to.be.at.least(300);
  });
});

describe('an attacked page', () => {
  let page: AttackedPage;
  before(async () => {
    page = await AttackedPage.load();
  });
  after(() => page.close());

  // What the other tests find nothing with is worth nothing where it would find nothing anyway.
  it('sees a script that runs, and what is asked for elsewhere', async () => {
    const main = page.document.querySelector('main') as Element;
    main.innerHTML = `<img src="x" onerror="pwned=1"><img src="//${FOREIGN_HOST}/x.png">`;
    const seen: string[] = [];
    await until(
      () => {
        seen.push(...page.harm());
        return seen.includes('a script ran') && seen.some((what) => what.includes(FOREIGN_HOST));
      },
      () => `both to be seen, not ${seen}`,
    );
    page.show();
  });

  it('sees what is wrong, and what would be once it is pressed', () => {
    page.view.setTimeout(() => undefined);
    page.view.dispatchEvent(new ErrorEvent('error', { message: 'wrong' }));
    page.view.alert();
    expect(page.harm()).to.deep.equal(['error: wrong', 'alert()']);
    const link = page.make('p', {}, page.make('a', { href: 'java\nscript:1', onclick: '1' }));
    expect(armsIn(link).length).to.equal(2);
  });
});

describe('an attribute', () => {
  let page: AttackedPage;
  let names: readonly string[];
  let expectedTop = 0;

  before(async () => {
    page = await AttackedPage.load();
    // The product's own list: an attribute that is new is attacked, too.
    const clip = page.view.customElements.get('news-video') as unknown as { observedAttributes: string[] };
    names = [...clip.observedAttributes, 'id', 'class', 'title'];
    await page.clip({ ...PLAIN, headline: 'A headline' });
    expectedTop = page.topOfBehind;
  });
  after(() => page.close());

  const attacked = (payload: string, but: readonly string[]) =>
    Object.fromEntries(names.filter((name) => !but.includes(name)).map((name) => [name, payload]));

  for (const { name, tries, payloads } of FAMILIES) {
    it(`of ${name}, which tries ${tries}, is text on the poster, and moves nothing`, async () => {
      for (const payload of payloads) {
        await page.clip({ ...attacked(payload, [...ADDRESSES, ...UNDER_THE_BOX, 'layout']), ...PLAIN });
        page.expectUnharmed(payload);
        expect(page.topOfBehind, shownPayload(payload)).to.equal(expectedTop);
      }
      await page.expectAnswer();
    });

    it(`of ${name} is text under the box, and pushes nothing aside`, async () => {
      for (const payload of payloads) {
        await page.clip({ headline: payload, caption: payload, credit: payload });
        page.expectUnharmed(payload);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth, shownPayload(payload)).to.be.at.most(clientWidth);
      }
      page.show();
      await page.expectAnswer();
    });

    it(`of ${name} is an address that leads nowhere else, also beside the message of a clip that cannot be played`, async () => {
      for (const payload of payloads.filter((one) => !isForeign(one))) {
        const element = await page.clip({ ...attacked(payload, ['src', 'head', 'autoplay']), ...PLAIN });
        await element.play().catch(() => undefined);
        await element.updateComplete;
        expect(element.state, shownPayload(payload)).to.equal('failed');
        page.expectUnharmed(payload);
      }
      page.show();
      await page.expectAnswer();
    });
  }

  it('of every family as a source fails in words, and a good source plays after it', async () => {
    for (const { payloads } of FAMILIES) {
      const [payload = ''] = payloads;
      const element = await page.clip({ src: payload, head: payload, engine: 'native', muted: '' });
      await element.play().catch(() => undefined);
      expect(element.state, shownPayload(payload)).to.equal('failed');
      page.expectUnharmed(payload);
    }
    const [payload = ''] = PAYLOADS;
    // A file that plays in a loop stops WebKitGTK for good, also in a <video> of its own.
    const element = await page.clip({ ...attacked(payload, ['loop']), muted: '' });
    element.type = '';
    element.engine = 'auto';
    element.poster = FLOOD_POSTER;
    element.start = '';
    element.end = '';
    element.src = FLOOD_MP4;
    await element.play();
    await untilMoving(element);
    page.expectUnharmed(payload);
  });
});

describe('an attribute of a transcript', () => {
  const good = { for: 'clip', open: '' };
  let page: AttackedPage;
  let names: readonly string[];

  before(async () => {
    page = await AttackedPage.load();
    const transcript = page.view.customElements.get('news-video-transcript') as unknown as {
      observedAttributes: string[];
    };
    names = [...transcript.observedAttributes, 'layout', 'id', 'class', 'title'];
  });
  after(() => page.close());

  function clipWithWords(id: string): Element {
    const src = FLOOD_CAPTIONS;
    return page.make('news-video', { id }, page.make('track', { kind: 'captions', srclang: 'en', src }));
  }

  const read = (transcript: Element) => until(() => transcript.querySelector('.line'), 'the words');

  for (const { name, payloads } of FAMILIES) {
    it(`of ${name}, whole or one by one, runs nothing, and a good one is read after it`, async () => {
      for (const payload of payloads) {
        // The clip is called so, too: there is something to be read.
        const transcript = page.make(
          'news-video-transcript',
          Object.fromEntries(names.map((one) => [one, payload])),
        );
        page.show(clipWithWords(payload), transcript);
        for (const one of names) transcript.setAttribute(one, '');
        for (const one of names) transcript.setAttribute(one, payload);
        await nextFrame(page.view);
        page.expectUnharmed(payload);
      }
      const last = page.make('news-video-transcript', good);
      page.show(clipWithWords('clip'), last);
      await read(last);
      for (const payload of payloads) {
        for (const one of names) last.setAttribute(one, payload);
        for (const one of names) last.removeAttribute(one);
        page.expectUnharmed(payload);
      }
      for (const [one, value] of Object.entries(good)) last.setAttribute(one, value);
      await read(last);
      page.show();
      await page.expectAnswer();
    });
  }
});
