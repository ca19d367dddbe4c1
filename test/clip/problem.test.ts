import { expect } from '@open-wc/testing';
import { mediaErrorCode, PROBLEM_KINDS, type ProblemKind, problemOfStatus } from '../../src/clip/problem.js';

describe('PROBLEM_KINDS', () => {
  it('lists every kind once', () => {
    expect(PROBLEM_KINDS).to.deep.equal([
      'offline',
      'not-found',
      'forbidden',
      'unsupported',
      'decode',
      'timeout',
    ]);
  });
});

describe('problemOfStatus', () => {
  const statuses: readonly (readonly [status: number, kind: ProblemKind])[] = [
    [0, 'timeout'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [400, 'timeout'],
    [408, 'timeout'],
    [429, 'timeout'],
    [500, 'timeout'],
    [503, 'timeout'],
    [504, 'timeout'],
  ];
  for (const [status, kind] of statuses) {
    it(`maps ${status} with a network to ${kind}`, () => {
      expect(problemOfStatus(status, true)).to.equal(kind);
    });
  }

  const offline: readonly (readonly [status: number, kind: ProblemKind])[] = [
    [0, 'offline'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [503, 'timeout'],
  ];
  for (const [status, kind] of offline) {
    it(`maps ${status} without a network to ${kind}`, () => {
      expect(problemOfStatus(status, false)).to.equal(kind);
    });
  }
});

describe('mediaErrorCode', () => {
  const codes: readonly (readonly [kind: ProblemKind, name: string, code: number])[] = [
    ['offline', 'MEDIA_ERR_NETWORK', 2],
    ['timeout', 'MEDIA_ERR_NETWORK', 2],
    ['decode', 'MEDIA_ERR_DECODE', 3],
    ['not-found', 'MEDIA_ERR_SRC_NOT_SUPPORTED', 4],
    ['forbidden', 'MEDIA_ERR_SRC_NOT_SUPPORTED', 4],
    ['unsupported', 'MEDIA_ERR_SRC_NOT_SUPPORTED', 4],
  ];
  for (const [kind, name, code] of codes) {
    it(`maps ${kind} to ${name}`, () => {
      expect(mediaErrorCode(kind)).to.equal(code);
    });
  }
});
