/** What the form of the page says. */
export interface ClipTexts {
  readonly headline: string;
  readonly credit: string;
  /** URL of the folder on the person's server, with a slash at its end; empty for the name of the folder. */
  readonly baseUrl: string;
}

/** The command line that makes the same clip. */
export function commandFor(
  name: string,
  folder: string,
  { headline, credit, baseUrl }: ClipTexts,
  captions: readonly { readonly language: string; readonly name: string }[],
): string {
  const options = [
    ...captions.map(({ language, name }) => ['--captions', `${language}=${name}`]),
    ['--headline', headline],
    ['--credit', credit],
    ['--base-url', baseUrl],
  ].filter(([, value]) => value);
  const lines = [['npx news-video pack', quoted(name), '--out', quoted(folder)].join(' ')].concat(
    options.map(([option, value = '']) => `  ${option} ${quoted(value)}`),
  );
  return lines.join(' \\\n');
}

/** As a POSIX shell needs it. */
function quoted(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
