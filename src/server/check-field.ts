import { isSafeUrl, type UrlUse } from '../clip/safe-url.js';

/** A date, or a date and time with a time zone (RFC 3339, section 5.6). */
const DATE = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** Throws a `TypeError` that names a field of the clip, and its value. */
export function rejectField(field: string, value: unknown, expected: string): never {
  throw new TypeError(`clip.${field} is ${shown(value)}: ${expected}`);
}

/** A value as an error message shows it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** HTML has no way to write NUL and lone surrogates: a parser replaces them. */
export function checkText(field: string, value: unknown): asserts value is string | undefined {
  if (value === undefined) return;
  if (typeof value !== 'string') rejectField(field, value, 'give a string');
  if (value.includes('\0') || !value.isWellFormed())
    rejectField(field, value, 'HTML cannot have this character');
}

/** Any value counts as true in HTML, where a boolean attribute is there or not: `'false'` as well. */
export function checkBoolean(field: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'boolean') rejectField(field, value, 'give a boolean');
}

/** Checks a URL by the rules of the element. */
export function checkUrl(field: string, value: unknown, use: UrlUse): void {
  checkText(field, value);
  if (value !== undefined && !isSafeUrl(value, use))
    rejectField(field, value, 'give an http, https or relative URL');
}

/** Checks a URL that must be there. */
export function requireUrl(field: string, value: unknown, use: UrlUse): void {
  if (value === undefined) rejectField(field, value, 'give a URL');
  checkUrl(field, value, use);
}

/** Checks a date, which may have a time. `Date.parse` takes 31 February for 3 March. */
export function checkDate(field: string, value: unknown): void {
  checkText(field, value);
  if (value === undefined) return;
  const [, day] = DATE.exec(value) ?? [];
  const isDay = day !== undefined && new Date(Date.parse(day) || 0).toISOString().startsWith(day);
  if (!isDay || Number.isNaN(Date.parse(value)))
    rejectField(field, value, 'give an ISO 8601 date, or a date and time with a time zone');
}
