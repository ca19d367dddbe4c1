import { type Clip, ENUMERATED, readClip } from '../clip/clip.js';
import { ATTRIBUTE_NAMES, ATTRIBUTES, type AttributeName } from './attributes.js';
import { checkBoolean, checkDate, checkText, checkUrl, rejectField } from './check-field.js';
import { checkLists } from './check-lists.js';
import type { ClipData } from './clip-data.js';
import { withoutEmpty } from './without-empty.js';

/** The data of a clip, checked, and as the element reads it. */
export interface CheckedClip {
  /** Without fields that are empty, and without white space around texts. */
  readonly data: ClipData;
  readonly clip: Clip;
}

const BOOLEAN_FIELDS = ['autoplay', 'loop', 'muted'] as const;
const DATE_FIELDS = ['uploadDate', 'expires', 'startDate', 'endDate'] as const;
const NUMBER_FIELDS: readonly string[] = ['duration', 'start', 'end', 'aspectRatio'];
const TEXT_FIELDS = [
  'id',
  'lang',
  'description',
  'transcript',
  'headlineHtml',
  'captionHtml',
  'creditHtml',
] as const;

/** The values of `crossorigin` (HTML, section 2.5.4, CORS settings attributes). */
const CROSS_ORIGIN: readonly unknown[] = [undefined, 'anonymous', 'use-credentials'];

/**
 * Checks the data of a clip by the rules of the element. The element replaces an invalid value by its
 * default; a server gets an error instead, which its author can read. A field that is `null` or empty counts as missing.
 *
 * @throws {TypeError} for a field whose value has the wrong type or is invalid
 */
export function checkClip(given: ClipData): CheckedClip {
  if (typeof given !== 'object' || given === null)
    throw new TypeError(`The clip is ${given}: give an object`);
  const data = withoutEmpty(given);
  for (const name of TEXT_FIELDS) checkText(name, data[name]);
  for (const name of DATE_FIELDS) checkDate(name, data[name]);
  for (const name of BOOLEAN_FIELDS) checkBoolean(name, data[name]);
  if (/\s/.test(data.id ?? '')) rejectField('id', data.id, 'an id has no white space');
  if (!CROSS_ORIGIN.includes(data.crossOrigin))
    rejectField('crossOrigin', data.crossOrigin, 'give anonymous or use-credentials');
  checkUrl('pageUrl', data.pageUrl, 'link');
  if (data.pageUrl !== undefined && !/^https?:\/\//i.test(data.pageUrl))
    rejectField('pageUrl', data.pageUrl, 'give an absolute URL');
  checkUrl('embedUrl', data.embedUrl, 'link');
  checkLists(data);
  return { data, clip: readAttributes(data) };
}

function readAttributes(data: ClipData): Clip {
  const values: Readonly<Record<string, string | undefined>> = Object.fromEntries(
    ATTRIBUTE_NAMES.map((name) => [name, attributeText(data, name)]),
  );
  const { clip, invalidAttributes } = readClip((name) => values[name] ?? '');
  const [invalid] = invalidAttributes as readonly AttributeName[];
  if (invalid) {
    const field = ATTRIBUTES[invalid];
    const allowed = invalid in ENUMERATED ? ENUMERATED[invalid as keyof typeof ENUMERATED].join(', ') : '';
    rejectField(field, data[field], allowed ? `give one of ${allowed}` : 'the element would ignore it');
  }
  return clip;
}

/** The value of an attribute; undefined if it is left out. */
function attributeText(data: ClipData, name: AttributeName): string | undefined {
  const field = ATTRIBUTES[name];
  const value = data[field];
  const isBoolean = (BOOLEAN_FIELDS as readonly string[]).includes(field);
  const isNumber = typeof value === 'number' && NUMBER_FIELDS.includes(field);
  if (isBoolean || isNumber) return String(value);
  checkText(field, value);
  return value;
}
