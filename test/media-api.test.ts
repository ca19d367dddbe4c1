import { expect } from '@open-wc/testing';
import { clip } from './harness/clip.js';
import { leaveOut } from './harness/leave-out.js';
import { unmountAll } from './harness/page.js';
import { isWebKit } from './harness/this-browser.js';

/** Values that a script may set by mistake. */
const VALUES = [
  null,
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  0.5,
  2,
  '',
  '0.5',
  'abc',
  true,
  false,
];

/** The members that behave as those of `<video>`, whatever is set. `duration` can be set, and `src` is as written. */
const MEMBERS = [
  'muted',
  'defaultMuted',
  'volume',
  'playbackRate',
  'currentTime',
  'loop',
  'autoplay',
  'crossOrigin',
  'paused',
  'ended',
  'seeking',
  'readyState',
  'networkState',
  'error',
] as const;

/** What a script reads after it has set a value, or the name of the exception. */
function outcomeOf(target: object, member: string, value: unknown): unknown {
  try {
    (target as Record<string, unknown>)[member] = value;
  } catch (error) {
    return `throws ${(error as Error).name}`;
  }
  return Reflect.get(target, member);
}

describe('the API of HTMLMediaElement', () => {
  afterEach(unmountAll);
  for (const member of MEMBERS) {
    it(`has ${member} as <video> has it`, async function () {
      if (isWebKit && member === 'currentTime')
        leaveOut(this, 'forgets it without a source: WebKit bug 309164');
      const differences: string[] = [];
      for (const value of VALUES) {
        const element = await clip('');
        const ours = outcomeOf(element, member, value);
        const theirs = outcomeOf(document.createElement('video'), member, value);
        if (!Object.is(ours, theirs))
          differences.push(`${String(value)}: ${String(ours)}, not ${String(theirs)}`);
      }
      expect(differences).to.deep.equal([]);
    });
  }
});
