/** Network Information API: Chromium only, so it is missing from TypeScript's DOM library. */
interface NavigatorWithConnection extends Navigator {
  readonly connection?: { readonly saveData?: boolean; readonly downlink?: number };
}

/** The reader asked the browser to save data (Save Data API). No browser has `prefers-reduced-data` yet. */
export function prefersLessData(): boolean {
  const { connection }: NavigatorWithConnection = navigator;
  return connection?.saveData === true;
}

/** How quick the browser takes the network to be, in bits per second; undefined where it does not say. It says no more than 10 Mbit/s. */
export function networkBitsPerSecond(): number | undefined {
  const { connection }: NavigatorWithConnection = navigator;
  return connection?.downlink ? connection.downlink * 1e6 : undefined;
}

/** The kind of problem behind a request that got no response: `offline` without a network, else `timeout`. */
export function networkProblemKind(): 'offline' | 'timeout' {
  return navigator.onLine ? 'timeout' : 'offline';
}
