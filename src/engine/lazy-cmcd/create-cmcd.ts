import { CMCD_V2, type Cmcd as CmcdData, fromCmcdHeaders, toCmcdHeaders, toCmcdQuery } from '@svta/cml-cmcd';
import { type Cmcd, type CmcdConditions, type CmcdObject, type CmcdRequest, withoutCmcd } from '../cmcd.js';

const OPTIONS = { version: CMCD_V2 } as const;

/** Any of the four headers: `CMCD-Object` and so on. */
const HEADER = /^CMCD-/i;

/**
 * Creates the CMCD (CTA-5004-A, version 2) of one source: that of the early start's requests, and of those of hls.js.
 *
 * hls.js is told to use headers. For the query, they are moved there: hls.js would encode the rest of the URL anew, and
 * the signature of a CDN would no longer fit.
 */
export function createCmcd(conditions: CmcdConditions): Cmcd {
  const { mode, contentId, sessionId } = conditions;

  const send = (url: string, data: CmcdData): CmcdRequest => {
    const { sid: _hlsJsId, ...others } = data;
    const sid = sessionId();
    const all: CmcdData = sid ? { ...others, sid } : others;
    return mode === 'query'
      ? { url: withQuery(url, toCmcdQuery(all, OPTIONS)), headers: {} }
      : { url, headers: toCmcdHeaders(all, OPTIONS) };
  };

  return {
    hlsConfig: { version: CMCD_V2, useHeaders: true, ...(contentId && { contentId }) },
    describe: (url, object) => send(url, describeStart(conditions, object)),
    describeHlsRequest(url, given) {
      const headers = Object.entries(given);
      const cmcd = headers.filter(([name]) => HEADER.test(name));
      // hls.js describes playlists and segments.
      const data =
        cmcd.length > 0 ? fromCmcdHeaders(Object.fromEntries(cmcd)) : { ...base(conditions), ot: 'k' };
      const request = send(url, data as CmcdData);
      const others = headers.filter(([name]) => !HEADER.test(name));
      return { url: request.url, headers: { ...Object.fromEntries(others), ...request.headers } };
    },
  };
}

/** What holds for all requests of a source. */
function base({ contentId, isLive }: CmcdConditions): CmcdData {
  return { v: CMCD_V2, sf: 'h', st: isLive ? 'l' : 'v', ...(contentId && { cid: contentId }) };
}

function describeStart(
  conditions: CmcdConditions,
  { type, bitsPerSecond, durationSeconds }: CmcdObject,
): CmcdData {
  return {
    ...base(conditions),
    sta: 's',
    su: true,
    ot: type,
    mtp: [conditions.networkBitsPerSecond / 1000],
    ...(bitsPerSecond && { br: [bitsPerSecond / 1000] }),
    ...(durationSeconds && { d: durationSeconds * 1000 }),
  };
}

/** Adds to the query without a change of the rest, which may be signed. */
function withQuery(url: string, query: string): string {
  const [file = '', ...fragment] = withoutCmcd(url).split('#');
  return [`${file}${file.includes('?') ? '&' : '?'}${query}`, ...fragment].join('#');
}
