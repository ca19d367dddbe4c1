import { isSafeUrl } from '../clip/safe-url.js';
import { shown } from './check-field.js';

/** Throws a `TypeError` that names an option, and its value. */
export function rejectOption(name: string, value: unknown, expected: string): never {
  throw new TypeError(`options.${name} is ${shown(value)}: ${expected}`);
}

/** Checks an option that is a URL. */
export function checkOption(name: string, url: unknown): void {
  if (typeof url !== 'string' || !url || !isSafeUrl(url, 'link'))
    rejectOption(name, url, 'give an http, https or relative URL');
}

/** Checks the options that name files of `dist/`. */
export function checkFiles<Name extends string>(
  baseUrl: string,
  files: Partial<Readonly<Record<Name, unknown>>> | undefined,
  names: readonly Name[],
): void {
  for (const name of names) {
    const file = files?.[name];
    if (typeof file !== 'string') rejectOption(`files.${name}`, file, 'give files.json');
    checkOption(`files.${name}`, baseUrl + file);
  }
}

/** Checks a nonce (Content Security Policy 3, section 2.3.1, `base64-value`). */
export function checkNonce(nonce: unknown): void {
  if (nonce != null && !(typeof nonce === 'string' && /^[\w+/-]*={0,2}$/.test(nonce)))
    rejectOption('nonce', nonce, 'give a base64 value');
}

/** Whether a text has the form of a language tag (RFC 5646, section 2.1). Its registry is not checked. */
export function isLanguageTag(text: unknown): boolean {
  return typeof text === 'string' && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(text);
}
