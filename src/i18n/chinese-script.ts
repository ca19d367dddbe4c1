/**
 * The script subtag, or a region where Chinese is written in it: BCP 47 leaves a script out that the region
 * implies.
 */
const TRADITIONAL = /^\s*zh[-_](hant|tw|hk|mo)(?![^-_\s])/i;

/** Whether `lang`, a BCP 47 tag of Chinese, means the traditional script. */
export function isTraditional(lang: string): boolean {
  return TRADITIONAL.test(lang);
}
