import { expect } from '@open-wc/testing';
import type { ProblemKind } from '../../src/clip/problem.js';
import type { Source } from '../../src/clip/sources.js';
import {
  type EngineChoice,
  type EngineName,
  type FailedAttempt,
  mostTellingProblem,
  nextAttempt,
  planAttempts,
} from '../../src/engine/choose-engine.js';
import type { MediaSupport } from '../../src/platform/support.js';

const HLS: Source = { url: 'master.m3u8', type: '' };
const TYPED_HLS: Source = { url: 'clip', type: 'application/vnd.apple.mpegurl' };
const MP4: Source = { url: 'clip.mp4', type: '' };
const TYPED_MP4: Source = { url: 'clip', type: 'video/mp4' };
const WEBM: Source = { url: 'clip', type: 'video/webm' };
const UNKNOWN: Source = { url: 'clip', type: '' };

function browser(...abilities: readonly ('mse' | 'managed' | 'hls')[]): MediaSupport {
  return {
    hasMediaSource: abilities.includes('mse'),
    hasManagedMediaSource: abilities.includes('managed'),
    claimsHls: abilities.includes('hls'),
    canPlayType: (type) => type.startsWith('video/mp4') && !type.includes('hev1'),
  };
}

const BROWSERS = {
  Firefox: browser('mse'),
  Chrome: browser('mse', 'hls'),
  Safari: browser('mse', 'managed', 'hls'),
  'an iPhone': browser('managed', 'hls'),
  'an old iPhone': browser('hls'),
  'a browser with ManagedMediaSource alone': browser('managed'),
  'a browser without any': browser(),
};

type Case = readonly [
  name: keyof typeof BROWSERS,
  source: Source,
  choice: EngineChoice,
  engines: readonly EngineName[],
];

describe('planAttempts', () => {
  const cases: readonly Case[] = [
    ['Firefox', HLS, 'auto', ['hls']],
    ['Chrome', HLS, 'auto', ['hls', 'direct']],
    ['Chrome', TYPED_HLS, 'auto', ['hls', 'direct']],
    ['Safari', HLS, 'auto', ['direct', 'hls']],
    ['an iPhone', HLS, 'auto', ['direct', 'hls']],
    ['an old iPhone', HLS, 'auto', ['direct']],
    ['a browser with ManagedMediaSource alone', HLS, 'auto', ['hls']],
    ['a browser without any', HLS, 'auto', []],
    ['Firefox', HLS, 'native', []],
    ['Chrome', HLS, 'native', ['direct']],
    ['Safari', HLS, 'native', ['direct']],
    ['Chrome', HLS, 'hls', ['hls']],
    ['Safari', HLS, 'hls', ['hls']],
    ['an iPhone', HLS, 'hls', ['hls']],
    ['an old iPhone', HLS, 'hls', []],
    ['Chrome', MP4, 'auto', ['direct']],
    ['a browser without any', MP4, 'auto', ['direct']],
    ['Chrome', TYPED_MP4, 'auto', ['direct']],
    ['Chrome', TYPED_MP4, 'native', ['direct']],
    ['Chrome', WEBM, 'auto', []],
    ['Chrome', UNKNOWN, 'auto', ['direct', 'hls']],
    ['an iPhone', UNKNOWN, 'auto', ['direct', 'hls']],
    ['Chrome', UNKNOWN, 'native', ['direct']],
    ['Chrome', UNKNOWN, 'hls', ['hls']],
    ['an old iPhone', UNKNOWN, 'hls', []],
    ['Chrome', MP4, 'hls', ['direct']],
    ['an old iPhone', UNKNOWN, 'auto', ['direct']],
    ['a browser without any', UNKNOWN, 'auto', ['direct']],
  ];
  for (const [name, source, choice, engines] of cases) {
    it(`plans [${engines}] for ${source.url} ${source.type} in ${name}, engine="${choice}"`, () => {
      const planned = planAttempts([source], BROWSERS[name], choice);
      expect(planned).to.deep.equal(engines.map((engine) => ({ source, engine })));
    });
  }

  it('asks the browser about the whole type, with its codecs', () => {
    const hevc = { url: 'clip.mp4', type: 'video/mp4; codecs="hev1.1.6.L93.B0"' };
    expect(planAttempts([hevc], BROWSERS.Chrome, 'auto')).to.deep.equal([]);
  });

  it('goes source by source, and engine by engine within one', () => {
    expect(planAttempts([HLS, WEBM, MP4], BROWSERS.Chrome, 'auto')).to.deep.equal([
      { source: HLS, engine: 'hls' },
      { source: HLS, engine: 'direct' },
      { source: MP4, engine: 'direct' },
    ]);
  });

  it('keeps the order of the sources', () => {
    expect(planAttempts([MP4, HLS], BROWSERS.Firefox, 'auto')).to.deep.equal([
      { source: MP4, engine: 'direct' },
      { source: HLS, engine: 'hls' },
    ]);
  });

  it('plans nothing without sources', () => {
    expect(planAttempts([], BROWSERS.Safari, 'auto')).to.deep.equal([]);
  });
});

describe('nextAttempt', () => {
  const attempts = [
    { source: HLS, engine: 'hls' },
    { source: HLS, engine: 'direct' },
    { source: UNKNOWN, engine: 'direct' },
    { source: UNKNOWN, engine: 'hls' },
    { source: MP4, engine: 'direct' },
  ] as const;

  const cases: readonly (readonly [index: number, kind: ProblemKind, following: number | undefined])[] = [
    [0, 'unsupported', 1],
    [0, 'decode', 1],
    [0, 'not-found', 2],
    [0, 'forbidden', 2],
    [0, 'timeout', 2],
    [0, 'offline', undefined],
    [1, 'decode', 2],
    [1, 'timeout', 2],
    [2, 'unsupported', 3],
    [2, 'not-found', 4],
    [3, 'decode', 4],
    [3, 'forbidden', 4],
    [3, 'offline', undefined],
    [4, 'unsupported', undefined],
    [4, 'not-found', undefined],
    [5, 'decode', undefined],
  ];
  for (const [index, kind, following] of cases) {
    it(`goes from ${index} to ${following ?? 'none'} after ${kind}`, () => {
      expect(nextAttempt(attempts, index, { kind, message: '' })).to.equal(following);
    });
  }

  it('tries no other engine with a source whose codec the browser lacks', () => {
    const problem = { kind: 'unsupported', message: '', lacksCodec: true } as const;
    expect(nextAttempt(attempts, 0, problem)).to.equal(2);
  });

  it('finds none without attempts', () => {
    expect(nextAttempt([], 0, { kind: 'decode', message: '' })).to.equal(undefined);
  });
});

describe('mostTellingProblem', () => {
  const failed = (engine: EngineName, kind: ProblemKind): FailedAttempt => ({
    engine,
    problem: { kind, message: engine },
  });
  const cases: readonly (readonly [Source, FailedAttempt, FailedAttempt, told: string])[] = [
    [HLS, failed('hls', 'unsupported'), failed('direct', 'decode'), 'hls'],
    [HLS, failed('hls', 'decode'), failed('direct', 'timeout'), 'direct'],
    [HLS, failed('hls', 'unsupported'), failed('direct', 'offline'), 'direct'],
    [UNKNOWN, failed('direct', 'decode'), failed('hls', 'unsupported'), 'direct'],
    [UNKNOWN, failed('direct', 'unsupported'), failed('hls', 'not-found'), 'hls'],
  ];
  for (const [source, first, last, told] of cases) {
    it(`reports that of "${told}" after ${first.problem.kind} and ${last.problem.kind} of ${source.url}`, () => {
      expect(mostTellingProblem(source, [first], last).message).to.equal(told);
    });
  }
});
