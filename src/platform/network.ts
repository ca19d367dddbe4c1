/**
 * Network Information API. Only Chromium has it, so TypeScript's DOM library does not:
 * https://developer.mozilla.org/docs/Web/API/NetworkInformation#browser_compatibility
 */
export interface NavigatorWithConnection extends Navigator {
  /** `downlink` is in Mbit/s. */
  readonly connection?: { readonly saveData?: boolean; readonly downlink?: number };
}

/**
 * Whether the reader has turned on data saving in the browser (Save Data API). No browser has
 * `prefers-reduced-data` yet.
 */
export function prefersLessData(): boolean {
  const { connection }: NavigatorWithConnection = navigator;
  return connection?.saveData === true;
}

/** The kind of problem of a request without a response: `timeout` with a network, `offline` without one. */
export function networkProblemKind(): 'timeout' | 'offline' {
  return navigator.onLine ? 'timeout' : 'offline';
}
