import type { CmcdOptions } from '../engine/cmcd.js';
import { consent } from '../page/consent.js';
import type { ClipElement } from './clip-element.js';

const sessions = new WeakMap<ClipElement, { readonly src: string; readonly id: string }>();

/** Reads how CMCD is sent for the clip; undefined: not at all. */
export function readCmcdOptions(element: ClipElement): CmcdOptions | undefined {
  const { cmcd } = element.clip;
  if (cmcd === 'none') return undefined;
  return {
    mode: cmcd,
    contentId: element.id,
    sessionId: () => (mayIdentify(element) ? sessionIdOf(element) : undefined),
  };
}

function mayIdentify({ clip }: ClipElement): boolean {
  return clip.storage !== 'none' && consent() === 'granted';
}

/**
 * A random id for the requests of one clip in one page, which no storage keeps. Undefined in a page without HTTPS, where
 * browsers have no `randomUUID()`.
 */
function sessionIdOf(element: ClipElement): string | undefined {
  const { src } = element.clip;
  const known = sessions.get(element);
  if (known?.src === src) return known.id;
  const id = crypto.randomUUID?.();
  if (id) sessions.set(element, { src, id });
  return id;
}
