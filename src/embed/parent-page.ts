/** The page that embeds this one. */
export interface ParentPage {
  /** Sends a message to it. */
  post(message: object): void;
  /** Calls `handle` with the content of each message that it sends, if its origin may. */
  listen(handle: (content: unknown) => void): void;
}

/**
 * The page that embeds this one in a frame; undefined if this one is on its own.
 *
 * Its origin is known from `ancestorOrigins`, or else from the referrer. Messages of any other origin are
 * ignored, and so is every window but the parent. If a page hides its origin, it is taken as it comes.
 *
 * @param parentOrigins the origins that may send messages; empty: any
 */
export function parentPage(parentOrigins: readonly string[]): ParentPage | undefined {
  if (window.parent === window) return undefined;
  const known = embedderOrigin();
  const mayRead = (origin: string) => known === undefined || origin === known;
  const maySend = (origin: string) => parentOrigins.length === 0 || parentOrigins.includes(origin);
  return {
    post: (message) => window.parent.postMessage(JSON.stringify(message), known ?? '*'),
    listen: (handle) =>
      window.addEventListener('message', ({ source, origin, data }) => {
        if (source === window.parent && mayRead(origin) && maySend(origin)) handle(contentOf(data));
      }),
  };
}

/** Undefined if the page hides it, or has an opaque origin, which no message can be addressed to. */
function embedderOrigin(): string | undefined {
  const origin = location.ancestorOrigins?.[0] ?? URL.parse(document.referrer)?.origin;
  return origin === 'null' ? undefined : origin;
}

/** The protocols here send JSON as text. Some of their clients send the object itself. */
function contentOf(data: unknown): unknown {
  if (typeof data !== 'string') return data;
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
