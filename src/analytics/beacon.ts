import type { NewsVideoDetail, NewsVideoEvent } from '../report/events.js';

type SummaryDetail = Extract<NewsVideoDetail, { action: 'summary' }>;

/** What a server gets of a playback; `dist/beacon.schema.json` is its JSON schema. */
export type Beacon = Omit<SummaryDetail, 'action' | 'position'> & {
  /** The version of the schema. */
  readonly version: 1;
  /** URL of the page, without query and fragment. */
  readonly page: string;
  readonly positionSeconds: number;
};

/**
 * Turns the events `summary` and `attention` into what a server gets. The beacon of `attention` is provisional: the playback
 * goes on, and a later beacon replaces it.
 *
 * @returns undefined for other actions
 */
export function toBeacon({ detail }: NewsVideoEvent): Beacon | undefined {
  if (detail.action !== 'summary' && detail.action !== 'attention') return undefined;
  const { action, position, ...figures } = detail;
  return {
    version: 1,
    page: location.origin + location.pathname,
    reason: 'pagehide',
    ...figures,
    positionSeconds: position,
  };
}

/** `Window.fetchLater()` (Fetch standard, section "Deferred fetching"), which TypeScript does not know yet. */
type FetchLater = (url: string, init: RequestInit) => unknown;

/**
 * Sends a beacon for each playback of the page, as JSON: when it is over, also because the reader leaves the page. If the
 * browser has `fetchLater()`, what is known every ten seconds of attention is sent even if the page is destroyed without
 * an event.
 *
 * @param url of the server; another origin must allow this one (CORS), because JSON is preflighted
 * @param signal ends it
 */
export function sendBeacons(url: string, signal?: AbortSignal): void {
  /** By element: one plays at a time, and several can be paused. */
  const deferred = new Map<EventTarget | undefined, AbortController>();

  const onEvent = (event: NewsVideoEvent) => {
    const beacon = toBeacon(event);
    if (!beacon) return;
    const [target] = event.composedPath();
    // The document gets the summary of an element that has left it.
    const isOver = (element: EventTarget | undefined) =>
      element === target || (target === document && element instanceof Element && !element.isConnected);
    for (const [element, request] of deferred) {
      if (!isOver(element)) continue;
      request.abort();
      deferred.delete(element);
    }
    const body = new Blob([JSON.stringify(beacon)], { type: 'application/json' });
    if (event.detail.action === 'summary') navigator.sendBeacon(url, body);
    else deferred.set(target, sendLater(url, body));
  };
  document.addEventListener('news-video', onEvent, signal ? { signal } : {});
}

/** @returns a controller that cancels the request */
function sendLater(url: string, body: Blob): AbortController {
  const controller = new AbortController();
  const { fetchLater } = window as { fetchLater?: FetchLater };
  try {
    fetchLater?.(url, { method: 'POST', body, signal: controller.signal });
  } catch {
    // The quota of deferred requests is used up, or the policy of the page forbids them.
  }
  return controller;
}
