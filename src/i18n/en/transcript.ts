/** What a reader sees or hears who reads a clip's transcript. `{…}` is filled in. */
export interface TranscriptMessages {
  readonly transcript: string;
  readonly transcriptUnavailable: string;
  readonly search: string;
  readonly noMatch: string;
  /** "2 of 5" matches. */
  readonly matchOfCount: string;
  readonly nextMatch: string;
  readonly previousMatch: string;
  readonly language: string;
  /** Name of a line of the transcript for those who cannot see that it plays. */
  readonly playFrom: string;
  readonly copyLinkToLine: string;
  readonly linkCopied: string;
}

export const ENGLISH_TRANSCRIPT: TranscriptMessages = {
  transcript: 'Transcript',
  transcriptUnavailable: 'The transcript is not available.',
  search: 'Search the transcript',
  noMatch: 'No match',
  matchOfCount: '{position} of {count}',
  nextMatch: 'Next match',
  previousMatch: 'Previous match',
  language: 'Language',
  playFrom: 'Play from {time}',
  copyLinkToLine: 'Copy link to this line',
  linkCopied: 'Link copied',
};
