import type Hls from 'hls.js';
import type { ErrorData } from 'hls.js';

/**
 * Returns a function: whether the same segment or playlist was refused or truncated for the second time.
 * hls.js, which has tried the other renditions in between, would request the file again for ten seconds, or
 * for ever.
 *
 * Three kinds of errors are not counted: those of captions, which a clip does not need; those of live
 * playlists, which may succeed with the next segment; and temporary ones, which hls.js retries
 * (SEGMENT_RETRIES in hls-config.ts).
 */
export function watchRefusedRequests(hls: Hls): (data: ErrorData) => boolean {
  const refusedUrls = new Set<string>();
  return ({ frag, context, response }) => {
    const url = frag?.url ?? context?.url;
    const isOfCaptions = frag?.type === 'subtitle' || context?.type === 'subtitleTrack';
    const isLivePlaylist = !frag && hls.latestLevelDetails?.live;
    if (!url || isOfCaptions || isLivePlaylist || !response?.code || isTemporary(response.code)) return false;
    const isRefusedAgain = refusedUrls.has(url);
    refusedUrls.add(url);
    return isRefusedAgain;
  };
}

/** Whether a retry may succeed (RFC 9110, sections 15.5.9 and 15.6; RFC 6585, section 4). */
function isTemporary(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
