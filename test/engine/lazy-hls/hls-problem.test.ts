import { expect } from '@open-wc/testing';
import Hls, { type ErrorData } from 'hls.js';
import type { ProblemKind } from '../../../src/clip/problem.js';
import { toProblem } from '../../../src/engine/lazy-hls/hls-problem.js';

const { ErrorDetails, ErrorTypes } = Hls;

/** The fields of an error of hls.js that are read. */
type HlsError = Partial<Pick<ErrorData, 'details' | 'type'>> & { readonly status?: number };

function problemOf({ status, ...fields }: HlsError, error?: Error) {
  const response = status === undefined ? {} : { response: { url: '', data: undefined, code: status } };
  return toProblem(Hls, { fatal: true, ...fields, ...response, error } as ErrorData);
}

describe('toProblem', () => {
  const network = { type: ErrorTypes.NETWORK_ERROR, details: ErrorDetails.FRAG_LOAD_ERROR };
  const media = { type: ErrorTypes.MEDIA_ERROR, details: ErrorDetails.BUFFER_APPEND_ERROR };
  const cases: readonly (readonly [what: string, error: HlsError, kind: ProblemKind])[] = [
    ['a missing segment', { ...network, status: 404 }, 'not-found'],
    ['a refused segment', { ...network, status: 403 }, 'forbidden'],
    ['a server error', { ...network, status: 503 }, 'timeout'],
    ['no response', { ...network, status: 0 }, 'timeout'],
    ['no response, and no status', network, 'timeout'],
    ['a good status with unusable content', { ...network, status: 200 }, 'decode'],
    ['a byte range with unusable content', { ...network, status: 206 }, 'decode'],
    ['a redirect without a target', { ...network, status: 300 }, 'timeout'],
    ['an informational status', { ...network, status: 199 }, 'timeout'],
    ['a buffer that is full', media, 'decode'],
    ['a buffer that is full, after a refusal', { ...media, status: 404 }, 'decode'],
    [
      'an exception in hls.js',
      { type: ErrorTypes.OTHER_ERROR, details: ErrorDetails.INTERNAL_EXCEPTION },
      'decode',
    ],
    [
      'a file that is not a playlist',
      { ...network, details: ErrorDetails.MANIFEST_PARSING_ERROR, status: 200 },
      'unsupported',
    ],
    [
      'codecs that the browser does not support',
      { ...media, details: ErrorDetails.MANIFEST_INCOMPATIBLE_CODECS_ERROR },
      'unsupported',
    ],
    [
      'codecs that the buffer does not support',
      { ...media, details: ErrorDetails.BUFFER_INCOMPATIBLE_CODECS_ERROR },
      'unsupported',
    ],
    [
      'a buffer that cannot be created',
      { ...media, details: ErrorDetails.BUFFER_ADD_CODEC_ERROR },
      'unsupported',
    ],
    [
      'encryption',
      { type: ErrorTypes.KEY_SYSTEM_ERROR, details: ErrorDetails.KEY_SYSTEM_NO_KEYS, status: 200 },
      'unsupported',
    ],
  ];
  for (const [what, error, kind] of cases) {
    it(`is "${kind}" for ${what}`, () => {
      expect(problemOf(error).kind).to.equal(kind);
    });
  }

  it('has a message with the error of hls.js, the status and the exception, if there are any', () => {
    expect(problemOf({ ...network, status: 404 }, new Error('gone')).message).to.equal(
      'fragLoadError: status 404: gone',
    );
    expect(problemOf({ ...network, status: 0 }).message).to.equal('fragLoadError');
    expect(problemOf(media, new Error('full')).message).to.equal('bufferAppendError: full');
  });
});
