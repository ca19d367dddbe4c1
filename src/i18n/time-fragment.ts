import { formatBadge } from './clock-time.js';

/** The end of an address that leads to a moment of a clip: `#clip&t=01:12`. */
export function timeFragment(clipId: string, seconds: number): string {
  // Half of a surrogate pair would be an exception.
  return `#${encodeURIComponent(clipId.toWellFormed())}&t=${formatBadge(seconds)}`;
}
