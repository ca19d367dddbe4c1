import type { ClipData } from './clip-data.js';

/**
 * A copy of a clip without what is empty: `null`, undefined, white space and lists without items, as content
 * management systems have them for fields that nobody has filled in. Texts lose the white space around them.
 */
export function withoutEmpty(clip: ClipData): ClipData {
  return clean(clip) as ClipData;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, field]) => [name, clean(field)] as const);
  return Object.fromEntries(entries.filter(([, field]) => !isEmpty(field)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
