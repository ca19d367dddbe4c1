/** A table that is wider than the page scrolls in a box of its own, which the keyboard reaches. */
export function focusableTables(md) {
  md.renderer.rules.table_open = () =>
    '<div class="table" role="region" aria-label="Table" tabindex="0"><table>';
  md.renderer.rules.table_close = () => '</table></div>';
}
