/** A URL, with the commas before and after it. */
const URL_RUN = /[\s,]*([^\s,]\S*)/y;

/** The descriptors of a URL, such as `480w` or `2x`, and the comma before the next URL. */
const DESCRIPTORS = /(?:\s+[\d.]+[wxh])*\s*(?:,|$)/y;

/**
 * The URLs of a `srcset` attribute (HTML, section 4.8.4.3.1, parsing a srcset attribute).
 *
 * @returns undefined if a descriptor is invalid
 */
export function srcsetUrls(srcset: string): readonly string[] | undefined {
  const urls: string[] = [];
  URL_RUN.lastIndex = 0;
  for (let run = URL_RUN.exec(srcset)?.[1]; run; run = URL_RUN.exec(srcset)?.[1]) {
    let length = run.length;
    while (run[length - 1] === ',') length -= 1;
    urls.push(run.slice(0, length));
    if (length < run.length) continue;

    DESCRIPTORS.lastIndex = URL_RUN.lastIndex;
    if (!DESCRIPTORS.test(srcset)) return undefined;
    URL_RUN.lastIndex = DESCRIPTORS.lastIndex;
  }
  return urls;
}
