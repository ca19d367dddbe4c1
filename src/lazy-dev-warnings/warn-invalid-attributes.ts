import { ENUMERATED, type ValidatedAttribute } from '../clip/clip.js';

/** The most of a value that a warning quotes. A value may be a megabyte of pasted text. */
const MAX_VALUE_CHARACTERS = 80;

const TIME = 'write a time as 165, 2:45, 1:02:45 or PT2M45S';
const URL_ADVICE = 'write an http, https or relative URL';

/**
 * Advice for the attributes without a list of values. A validated attribute without advice does not compile.
 */
const ADVICE: Readonly<Record<Exclude<ValidatedAttribute, keyof typeof ENUMERATED>, string>> = {
  duration: TIME,
  start: TIME,
  end: `${TIME}, later than start`,
  'aspect-ratio': 'write width and height as 16/9, 16:9 or 1.78, from 1/4 to 4',
  src: URL_ADVICE,
  poster: URL_ADVICE,
  'poster-srcset': URL_ADVICE,
  head: URL_ADVICE,
  href: URL_ADVICE,
};

const warnedBefore = new WeakMap<HTMLElement, Set<string>>();

/**
 * Warns in the console about each attribute whose value is invalid, with the element, the value and advice.
 * An element gets the same warning once.
 */
export function warnInvalidAttributes(element: HTMLElement, attributes: readonly string[]): void {
  const warnings = warnedBefore.get(element) ?? new Set();
  warnedBefore.set(element, warnings);

  for (const attribute of attributes as readonly ValidatedAttribute[]) {
    const value = element.getAttribute(attribute) ?? '';
    const shown = value.length > MAX_VALUE_CHARACTERS ? `${value.slice(0, MAX_VALUE_CHARACTERS)}…` : value;
    const warning = `<news-video> ignores ${attribute}="${shown}": ${adviceFor(attribute)}.`;
    if (warnings.has(warning)) continue;
    warnings.add(warning);
    console.warn(warning, element);
  }
}

function adviceFor(attribute: ValidatedAttribute): string {
  return isEnumerated(attribute) ? `write one of ${ENUMERATED[attribute].join(', ')}` : ADVICE[attribute];
}

function isEnumerated(attribute: ValidatedAttribute): attribute is keyof typeof ENUMERATED {
  return attribute in ENUMERATED;
}
