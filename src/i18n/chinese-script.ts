/** Behind the language, the script itself, or a region that writes it: BCP 47 leaves the script out where the region tells. */
const TRADITIONAL = /^\s*zh[-_](hant|tw|hk|mo)(?![^-_\s])/i;

/** Whether `lang`, a tag of Chinese, is written in the traditional script. */
export function isTraditional(lang: string): boolean {
  return TRADITIONAL.test(lang);
}
