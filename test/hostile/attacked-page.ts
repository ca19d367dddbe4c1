import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clickCentre, loadPage, nextFrame, unmountAll } from '../harness/page.js';
import { until } from '../harness/until.js';
import { FOREIGN_HOST, isForeign, shownPayload } from './payloads.js';

/** Elements and attributes that a clip has no use for, and an attack has. */
const ARMS =
  'script, iframe, object, embed, portal, base, link, meta, form, dialog, animate, set, foreignObject';

/** What a browser follows, runs, or asks for. */
const ADDRESSES = ['href', 'src', 'srcset', 'poster', 'action', 'formaction', 'data', 'xlink:href'];

const SAFE_ADDRESS = /^(https?:|blob:|data:image\/)/i;
const LOADING_STYLE = /url\(|image-set|@import|expression|-moz-binding|behavior/i;

/** What an author may ask for anywhere, and an attack only at its own host: pictures and media run nothing. */
const ASKED_BY_AUTHORS = /\((img|media|connect)-src\)$/;

type AttackedWindow = Window & typeof globalThis & { readonly harm: string[]; pwned?: unknown };

/** A page with its own window, under a policy that tells on whoever asks for something elsewhere, and what has been done to it. */
export class AttackedPage {
  readonly view: AttackedWindow;
  readonly #address: string;
  readonly #files: string[] = [];
  #loads = 0;

  static async load(): Promise<AttackedPage> {
    const { frame, view } = await loadPage(new URL('../pages/attacked.html', import.meta.url).href, 400, 560);
    const page = new AttackedPage(frame, view as AttackedWindow);
    await Promise.all(
      ['news-video', 'news-video-transcript'].map((name) => view.customElements.whenDefined(name)),
    );
    return page;
  }

  private constructor(frame: HTMLIFrameElement, view: AttackedWindow) {
    this.view = view;
    this.#address = this.address;
    frame.addEventListener('load', () => this.#loads++);
  }

  get document(): Document {
    return this.view.document;
  }

  /** Without the fragment, which links in the text may change. */
  get address(): string {
    return this.view.location.href.split('#', 1)[0] ?? '';
  }

  get #behind(): HTMLElement {
    return this.document.getElementById('behind') as HTMLElement;
  }

  /** Puts these elements, and no others, where the article stands. */
  show(...elements: readonly Element[]): void {
    this.document.querySelector('main')?.replaceChildren(...elements);
  }

  /** Makes an element that gets its attributes from a script, as no HTML parser stands between. */
  make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]) {
    const element = this.document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  /** A file of the page's own origin, as a URL that lasts until the page is closed. */
  file(text: string, type: string): string {
    const url = URL.createObjectURL(new Blob([text], { type }));
    this.#files.push(url);
    return url;
  }

  close(): void {
    unmountAll();
    for (const url of this.#files) URL.revokeObjectURL(url);
  }

  /** A clip in the article, drawn. */
  async clip(attributes: Readonly<Record<string, string>>, ...children: readonly Node[]): Promise<NewsVideo> {
    const element = this.make('news-video', attributes, ...children) as NewsVideo;
    this.show(element);
    await element.updateComplete;
    return element;
  }

  /** Where what stands behind the article begins, in pixels from the page's top. */
  get topOfBehind(): number {
    return Math.round(this.#behind.getBoundingClientRect().top + this.view.scrollY);
  }

  /** What has been done to the page since it was asked last. */
  harm(): readonly string[] {
    const { view } = this;
    const told = view.harm.splice(0);
    // An element whose id it is would be there by that name, too.
    const hasRun = view.pwned === 1;
    if (hasRun) delete view.pwned;
    const given = view.performance.getEntriesByType('resource').map(({ name }) => name);
    view.performance.clearResourceTimings();
    return [
      ...told.filter((what) => !ASKED_BY_AUTHORS.test(what) || what.includes(FOREIGN_HOST)),
      ...given.filter(isForeign),
      ...(hasRun ? ['a script ran'] : []),
      ...(this.address === this.#address && this.#loads === 0 ? [] : [`went to ${this.address}`]),
    ];
  }

  /** Whether the page still answers: to a real press, on what stands behind the article. */
  async expectAnswer(): Promise<void> {
    let presses = 0;
    const behind = this.#behind;
    const hear = () => void presses++;
    behind.addEventListener('click', hear);
    try {
      await nextFrame(this.view);
      await clickCentre(behind);
      await until(() => presses > 0, 'the page to answer to a click');
    } finally {
      behind.removeEventListener('click', hear);
    }
  }

  /** Asserts that a payload did nothing but be there. */
  expectUnharmed(payload: string): void {
    const roots = Array.from(this.document.querySelectorAll('main *')).flatMap((one) => one.shadowRoot ?? []);
    const armed = [...roots, ...this.document.querySelectorAll('news-video-transcript')].flatMap(armsIn);
    expect([...this.harm(), ...armed], shownPayload(payload)).to.deep.equal([]);
  }
}

/** What stands in a tree that could run, or load by itself. */
export function armsIn(root: ParentNode): readonly string[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => {
    const attributes = Array.from(element.attributes).filter((attribute) => isArmed(element, attribute));
    return [
      ...(element.matches(ARMS) ? [`<${element.localName}>`] : []),
      ...attributes.map(({ name, value }) => `<${element.localName} ${name}="${value.slice(0, 100)}">`),
    ];
  });
}

function isArmed(element: Element, { name, value }: Attr): boolean {
  if (name.startsWith('on') || name === 'srcdoc') return true;
  if (name === 'style') return LOADING_STYLE.test(value);
  // The author's tracks are the page's own, and text that is asked for: nothing in them runs.
  if (!ADDRESSES.includes(name) || element.localName === 'track') return false;
  return URL.canParse(value, element.baseURI) && !SAFE_ADDRESS.test(new URL(value, element.baseURI).href);
}
