import { ENUMERATED } from '../clip/clip.js';

/** A pasted value may be a megabyte long; its beginning is enough to find it by. */
const LONGEST_VALUE = 80;

const TIME = 'write a time as 165, 2:45, 1:02:45 or PT2M45S';
const URL_ADVICE = 'write an http, https or relative URL';

const ADVICE: Readonly<Record<string, string>> = {
  duration: TIME,
  start: TIME,
  end: `${TIME}, later than start`,
  'aspect-ratio': 'write width and height as 16/9, 16:9 or 1.78, from 1/4 to 4',
  src: URL_ADVICE,
  poster: URL_ADVICE,
  'poster-srcset': URL_ADVICE,
  head: URL_ADVICE,
  href: URL_ADVICE,
  ...Object.fromEntries(
    Object.entries(ENUMERATED).map(([name, values]) => [name, `write one of ${values.join(', ')}`]),
  ),
};

const said = new WeakMap<HTMLElement, Set<string>>();

/** Warns once about each attribute whose value cannot be used, naming the element, the attribute and the value. */
export function warnInvalidAttributes(element: HTMLElement, attributes: readonly string[]): void {
  const before = said.get(element) ?? new Set();
  said.set(element, before);
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute) ?? '';
    const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
    const complaint = `<news-video> ignores ${attribute}="${shown}": ${ADVICE[attribute]}.`;
    if (before.has(complaint)) continue;
    before.add(complaint);
    console.warn(complaint, element);
  }
}
