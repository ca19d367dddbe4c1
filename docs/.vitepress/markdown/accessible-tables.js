/**
 * A table that is wider than the page scrolls in a box of its own, which the keyboard reaches. A cell of the head
 * without text is no heading.
 */
export function accessibleTables(md) {
  md.renderer.rules.table_open = () =>
    '<div class="table" role="group" aria-label="Table" tabindex="0"><table>';
  md.renderer.rules.table_close = () => '</table></div>';
  md.core.ruler.push('empty_headings', ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      if (token.type !== 'th_open' || tokens[at + 1].content) continue;
      token.tag = 'td';
      tokens[at + 2].tag = 'td';
    }
  });
}
