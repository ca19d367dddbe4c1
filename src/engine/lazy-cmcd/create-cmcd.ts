import { appendCmcdHeaders, appendCmcdQuery, CMCD_KEYS, CMCD_V2, type CmcdV2Data } from '@svta/cml-cmcd';
import type { Cmcd, CmcdConditions, CmcdObject } from '../cmcd.js';

/**
 * Creates the CMCD (CTA-5004-A, version 2) of one source: that of the early start's requests, and the configuration for
 * hls.js.
 */
export function createCmcd(conditions: CmcdConditions): Cmcd {
  const { mode, contentId, sessionId } = conditions;
  const options = { version: CMCD_V2 };
  return {
    describe(url, object) {
      const data = describeStart(conditions, object);
      if (mode === 'query') return { url: appendCmcdQuery(url, data, options), headers: {} };
      return { url, headers: appendCmcdHeaders({}, data, options) };
    },
    hlsConfig: {
      version: CMCD_V2,
      useHeaders: mode === 'headers',
      ...(contentId && { contentId }),
      // hls.js makes an id of its own where it gets none.
      ...(sessionId ? { sessionId } : { includeKeys: CMCD_KEYS.filter((key) => key !== 'sid') }),
    },
  };
}

function describeStart(
  { contentId, sessionId, networkBitsPerSecond, isLive }: CmcdConditions,
  { type, bitsPerSecond, durationSeconds }: CmcdObject,
): CmcdV2Data {
  return {
    v: CMCD_V2,
    sf: 'h',
    st: isLive ? 'l' : 'v',
    sta: 's',
    su: true,
    ot: type,
    mtp: [networkBitsPerSecond / 1000],
    ...(contentId && { cid: contentId }),
    ...(sessionId && { sid: sessionId }),
    ...(bitsPerSecond && { br: [bitsPerSecond / 1000] }),
    ...(durationSeconds && { d: durationSeconds * 1000 }),
  };
}
