/** A place in a text: from one UTF-16 index to another. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** Where `query` stands in `text`, whatever the case and the accents, from left to right, none over another. */
export function matchesOf(text: string, query: string): readonly Match[] {
  const wanted = fold(query.trim()).letters.join('');
  if (!wanted) return [];
  const { letters, indices } = fold(text);
  const folded = letters.join('');
  const matches: Match[] = [];
  for (let at = folded.indexOf(wanted), end = 0; at !== -1; at = folded.indexOf(wanted, end)) {
    end = at + wanted.length;
    // A character that is compared as several, as "ﬁ" is, is found as a whole.
    while (indices[end] === indices[end - 1]) end++;
    matches.push({ from: indices[at] ?? 0, to: indices[end] ?? text.length });
  }
  return matches;
}

/** The text as it is compared, with each unit's place in the original. */
function fold(text: string): { readonly letters: readonly string[]; readonly indices: readonly number[] } {
  const letters: string[] = [];
  const indices: number[] = [];
  let index = 0;
  for (const character of text) {
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    // A line break is a space to whoever searches.
    for (const unit of bare.replace(/\s/g, ' ').split('')) {
      letters.push(unit);
      indices.push(index);
    }
    index += character.length;
  }
  return { letters, indices };
}
