import type { NewsVideo } from '../../src/define.js';
import { loadPage, nextFrame } from './page.js';
import { until } from './until.js';

/** A content security policy: the sources of each directive. */
export type Policy = Readonly<Record<string, string>>;

const { origin } = location;

/** The strictest policy under which every feature works. */
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

/** The strictest policy, with Trusted Types. */
export const TRUSTED_TYPES: Policy = {
  ...STRICT,
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** A page under a policy. */
export interface PolicedPage {
  readonly view: Window & typeof globalThis;
  /** The violations of the policy, each as `directive URL sample`. */
  violations(): readonly string[];
  /** The clip with this id, once it is rendered. */
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
      // Before, the layout may still change under the pointer.
      await until(() => clips.every((one) => one.matches(':state(drawn)')), 'the facades');
      await nextFrame(view);
      return element;
    },
  };
}

/** The value of the header for a policy. */
export function headerOf(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
