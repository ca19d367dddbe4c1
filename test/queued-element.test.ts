import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../src/define.js';
import '../src/define.js';
import { QueuedElement } from '../src/queued-element.js';
import { mount, unmountAll } from './harness/page.js';
import { partOf } from './harness/playing.js';

class Reflecting extends QueuedElement {
  static override readonly properties = {
    headline: { reflect: true },
    posterAlt: { reflect: true, attribute: 'poster-alt' },
    aVeryLongName: { reflect: true, attribute: 'a-very-long-name' },
    loop: { reflect: true, type: Boolean },
    isOpen: { reflect: true, type: Boolean, attribute: 'is-open' },
  };
  declare headline: unknown;
  declare posterAlt: unknown;
  declare aVeryLongName: unknown;
  declare loop: unknown;
  declare isOpen: unknown;
}
customElements.define('test-reflecting', Reflecting);

function element(attributes: Readonly<Record<string, string>> = {}): Reflecting {
  const made = new Reflecting();
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

describe('QueuedElement', () => {
  it('returns the attribute’s value', () => {
    expect(element({ headline: ' Floods ' }).headline).to.equal(' Floods ');
  });

  it('returns an empty string without the attribute', () => {
    expect(element().headline).to.equal('');
  });

  it('returns the current value of an attribute that changed', () => {
    const changing = element({ headline: 'Floods' });
    changing.setAttribute('headline', 'Trains');
    expect(changing.headline).to.equal('Trains');
  });

  it('reflects a dashed attribute by its name in camel case', () => {
    const { posterAlt, aVeryLongName } = element({ 'poster-alt': 'A river', 'a-very-long-name': 'x' });
    expect([posterAlt, aVeryLongName]).to.deep.equal(['A river', 'x']);
  });

  const texts: readonly (readonly [value: unknown, attribute: string | null])[] = [
    ['Floods', 'Floods'],
    ['', ''],
    [0, '0'],
    [false, 'false'],
    [Number.NaN, 'NaN'],
    [null, null],
    [undefined, null],
  ];
  for (const [value, attribute] of texts) {
    it(`sets the string ${JSON.stringify(value)} (${typeof value}) as ${JSON.stringify(attribute)}`, () => {
      const written = element({ 'poster-alt': 'before' });
      written.posterAlt = value;
      expect(written.getAttribute('poster-alt')).to.equal(attribute);
    });
  }

  const booleans: readonly (readonly [attributes: Readonly<Record<string, string>>, value: boolean])[] = [
    [{}, false],
    [{ 'is-open': '' }, true],
    [{ 'is-open': 'false' }, true],
    [{ open: '' }, false],
  ];
  for (const [attributes, value] of booleans) {
    it(`returns ${value} for the boolean in ${JSON.stringify(attributes)}`, () => {
      expect(element(attributes).isOpen).to.equal(value);
    });
  }

  const written: readonly (readonly [value: unknown, attribute: string | null])[] = [
    [true, ''],
    ['false', ''],
    [1, ''],
    [false, null],
    ['', null],
    [0, null],
    [null, null],
    [undefined, null],
  ];
  for (const [value, attribute] of written) {
    for (const before of [{}, { loop: 'loop' }]) {
      const state = 'loop' in before ? 'a present' : 'a missing';
      it(`sets the boolean ${JSON.stringify(value)} (${typeof value}) over ${state} attribute`, () => {
        const changed = element(before);
        changed.loop = value;
        expect(changed.getAttribute('loop')).to.equal(attribute);
      });
    }
  }

  it('adds enumerable properties, as HTML’s own are', () => {
    const names: string[] = [];
    for (const name in element()) names.push(name);
    expect(names).to.include.members(['headline', 'posterAlt', 'aVeryLongName', 'loop', 'isOpen']);
  });

  it('does not share values between elements', () => {
    const other = element();
    element().headline = 'Floods';
    expect(other.headline).to.equal('');
  });

  it('updates after an attribute has changed, and not after one was set to what it was', async () => {
    const changing = element({ headline: 'Floods' });
    document.body.append(changing);
    await changing.updateComplete;
    changing.setAttribute('headline', 'Floods');
    expect(changing.isUpdatePending).to.equal(false);
    changing.setAttribute('headline', 'Trains');
    expect(changing.isUpdatePending).to.equal(true);
    changing.remove();
  });
});

describe('a clip whose shadow root a server has written', () => {
  afterEach(unmountAll);

  it('shows it until the first update, which replaces its content in one task', async () => {
    const stage = mount('');
    const page = Document.parseHTMLUnsafe(
      '<news-video headline="Floods"><template shadowrootmode="open"><p>Written by a server</p></template></news-video>',
    );
    stage.append(...page.body.childNodes);
    const element = stage.querySelector('news-video') as NewsVideo;
    const root = element.shadowRoot;
    expect(root?.textContent).to.equal('Written by a server');

    const contents: string[] = [];
    const observer = new MutationObserver(() => contents.push(root?.textContent ?? ''));
    if (root) observer.observe(root, { childList: true });
    await element.updateComplete;
    expect(element.shadowRoot).to.equal(root);
    expect(root?.querySelector('p')).to.equal(null);
    expect(partOf(element, 'headline').textContent).to.equal('Floods');
    expect(contents).to.not.include('');
    observer.disconnect();
  });
});
