/** What the command's options say about a clip, for its tag and its structured data. */
export interface ClipDetails {
  readonly id: string;
  readonly headline: string;
  readonly caption: string;
  readonly credit: string;
  readonly description: string;
  /** BCP 47 tag of the texts; empty for that of the page. */
  readonly language: string;
  /** URL of the clip's folder, with a slash at its end. */
  readonly baseUrl: string;
  /** URL of the article; empty if it is unknown. */
  readonly pageUrl: string;
  /** ISO 8601. */
  readonly uploadDate: string;
}
