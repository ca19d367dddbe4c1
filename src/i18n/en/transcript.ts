import type { TranscriptMessages } from '../messages.js';

/**
 * English messages of the transcript.
 * Part of the transcript's script, which only pages with a `<news-video-transcript>` load.
 */
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
