/** Whether the reader asked the system for less motion (Media Queries 5, section 12.1). */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
