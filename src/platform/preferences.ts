/** Whether the reader has set the system to less motion (Media Queries 5, section 12.1). */
export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
