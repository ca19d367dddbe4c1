import { formatBadge } from './clock-time.js';

/** The URL fragment that links to a moment of a clip: `#clip&t=01:12`. Whole seconds, rounded down. */
export function timeFragment(clipId: string, seconds: number): string {
  // `encodeURIComponent` throws for a lone surrogate.
  return `#${encodeURIComponent(clipId.toWellFormed())}&t=${formatBadge(seconds)}`;
}
