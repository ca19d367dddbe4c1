import { expect } from '@open-wc/testing';
import Hls, { type ErrorData } from 'hls.js';
import type { ProblemKind } from '../../../src/clip/problem.js';
import { toProblem } from '../../../src/engine/lazy-hls/hls-problem.js';

const { ErrorDetails, ErrorTypes } = Hls;

/** What hls.js says of an error, as far as it is read. */
type Said = Partial<Pick<ErrorData, 'details' | 'type'>> & { readonly status?: number };

function problemOf({ status, ...said }: Said, error?: Error) {
  const response = status === undefined ? {} : { response: { url: '', data: undefined, code: status } };
  return toProblem(Hls, { fatal: true, ...said, ...response, error } as ErrorData);
}

describe('toProblem', () => {
  const network = { type: ErrorTypes.NETWORK_ERROR, details: ErrorDetails.FRAG_LOAD_ERROR };
  const media = { type: ErrorTypes.MEDIA_ERROR, details: ErrorDetails.BUFFER_APPEND_ERROR };
  const cases: readonly (readonly [what: string, said: Said, kind: ProblemKind])[] = [
    ['a segment that is missing', { ...network, status: 404 }, 'not-found'],
    ['a segment that is refused', { ...network, status: 403 }, 'forbidden'],
    ['a server that is at a loss', { ...network, status: 503 }, 'timeout'],
    ['no answer', { ...network, status: 0 }, 'timeout'],
    ['no answer, of which nothing is known', network, 'timeout'],
    ['a good status with nothing of use', { ...network, status: 200 }, 'decode'],
    ['a part of a file with nothing of use', { ...network, status: 206 }, 'decode'],
    ['a redirect to nowhere', { ...network, status: 300 }, 'timeout'],
    ['what comes before any status', { ...network, status: 199 }, 'timeout'],
    ['a buffer that takes no more', media, 'decode'],
    ['a buffer that takes no more, after a refusal', { ...media, status: 404 }, 'decode'],
    [
      'a fault of hls.js',
      { type: ErrorTypes.OTHER_ERROR, details: ErrorDetails.INTERNAL_EXCEPTION },
      'decode',
    ],
    [
      'a playlist that is none',
      { ...network, details: ErrorDetails.MANIFEST_PARSING_ERROR, status: 200 },
      'unsupported',
    ],
    [
      'codecs that nobody has',
      { ...media, details: ErrorDetails.MANIFEST_INCOMPATIBLE_CODECS_ERROR },
      'unsupported',
    ],
    [
      'codecs that the buffer has not',
      { ...media, details: ErrorDetails.BUFFER_INCOMPATIBLE_CODECS_ERROR },
      'unsupported',
    ],
    [
      'a buffer that cannot be made',
      { ...media, details: ErrorDetails.BUFFER_ADD_CODEC_ERROR },
      'unsupported',
    ],
    [
      'keys',
      { type: ErrorTypes.KEY_SYSTEM_ERROR, details: ErrorDetails.KEY_SYSTEM_NO_KEYS, status: 200 },
      'unsupported',
    ],
  ];
  for (const [what, said, kind] of cases) {
    it(`says "${kind}" of ${what}`, () => {
      expect(problemOf(said).kind).to.equal(kind);
    });
  }

  it('tells the engineer what hls.js said, the status and the exception, as far as there are any', () => {
    expect(problemOf({ ...network, status: 404 }, new Error('gone')).message).to.equal(
      'fragLoadError: status 404: gone',
    );
    expect(problemOf({ ...network, status: 0 }).message).to.equal('fragLoadError');
    expect(problemOf(media, new Error('full')).message).to.equal('bufferAppendError: full');
  });
});
