/** The id that code hosts and registries give to a heading, without the number that a repeated one gets. */
export function headingSlug(heading) {
  const text = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return text.trim().replace(/\s/g, '-');
}
