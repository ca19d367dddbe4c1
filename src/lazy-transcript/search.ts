/** A range of a text, in UTF-16 indices: `from` is included, `to` is not. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds `query` in `text`, ignoring case, accents and the kind of white space.
 *
 * @param query white space at both ends is ignored; empty: no matches
 * @returns the matches from left to right; they do not overlap
 */
export function matchesOf(text: string, query: string): readonly Match[] {
  const foldedQuery = fold(query.trim()).letters.join('');
  if (!foldedQuery) return [];
  const { letters, indices } = fold(text);
  const foldedText = letters.join('');

  const matches: Match[] = [];
  let end = 0;
  for (let at = foldedText.indexOf(foldedQuery); at !== -1; at = foldedText.indexOf(foldedQuery, end)) {
    end = at + foldedQuery.length;
    // A character that folds to several, as "ﬁ" does, is matched as a whole.
    while (indices[end] === indices[end - 1]) end++;
    matches.push({ from: indices[at] ?? 0, to: indices[end] ?? text.length });
  }
  return matches;
}

/** The text as it is compared, in UTF-16 units, and the index in `text` that each unit comes from. */
function fold(text: string): { readonly letters: readonly string[]; readonly indices: readonly number[] } {
  const letters: string[] = [];
  const indices: number[] = [];
  let index = 0;
  for (const character of text) {
    const base = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    // A line break within a cue is a space for the reader.
    for (const unit of base.replace(/\s/g, ' ').split('')) {
      letters.push(unit);
      indices.push(index);
    }
    index += character.length;
  }
  return { letters, indices };
}
