/** The reader asked the system for less motion (Media Queries 5, section 12.1). */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Network Information API: Chromium only, so it is missing from TypeScript's DOM library. */
interface NavigatorWithConnection extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** The reader asked the browser to save data (Save Data API; also `prefers-reduced-data`, Media Queries 5, section 12.5). */
export function prefersLessData(): boolean {
  const { connection }: NavigatorWithConnection = navigator;
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
