import type { NewsVideo } from '../../src/define.js';
import { loadPage, nextFrame } from './page.js';
import { until } from './until.js';

/** What each directive of a content security policy allows. */
export type Policy = Readonly<Record<string, string>>;

const { origin } = location;

/** All that every feature needs, and nothing else. */
export const STRICT: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': origin,
  'media-src': `${origin} blob:`,
  'connect-src': origin,
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The same on a page that lets no text become script. */
export const TRUSTED_TYPES: Policy = {
  ...STRICT,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** A page under a policy. */
export interface PolicedPage {
  readonly view: Window & typeof globalThis;
  /** What its policy has refused, each as `directive URL sample`. */
  violations(): readonly string[];
  /** The clip of an id, drawn. */
  clip(id: string): Promise<NewsVideo>;
}

type WindowWithLog = Window & typeof globalThis & { readonly violations?: readonly string[] };

/** Loads test/pages/policed.html under a policy. */
export async function policedPage(policy: Policy): Promise<PolicedPage> {
  const url = new URL('../pages/policed.html', import.meta.url);
  url.searchParams.set('csp', headerOf(policy));
  const { view } = await loadPage(url.href);
  return {
    view,
    violations: () => (view as WindowWithLog).violations ?? [],
    async clip(id) {
      const element = view.document.querySelector<NewsVideo>(`news-video#${id}`);
      if (!element) throw new Error(`no ${id}`);
      const clips = Array.from(view.document.querySelectorAll('news-video'));
      // Until then, a press might meet what is moving.
      await until(() => clips.every((one) => one.matches(':state(drawn)')), 'the facades');
      await nextFrame(view);
      return element;
    },
  };
}

export function headerOf(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
