import { expect } from '@open-wc/testing';
import { clockTime, formatBadge } from '../../src/i18n/clock-time.js';

describe('clockTime', () => {
  const times: readonly (readonly [totalSeconds: number, parts: readonly number[]])[] = [
    [0, [0, 0, 0]],
    [59.999, [0, 0, 59]],
    [60, [0, 1, 0]],
    [3599.9, [0, 59, 59]],
    [3600, [1, 0, 0]],
    [3765, [1, 2, 45]],
    [604_800, [168, 0, 0]],
  ];
  for (const [totalSeconds, [hour, minute, second]] of times) {
    it(`splits ${totalSeconds} seconds`, () => {
      expect(clockTime(totalSeconds)).to.deep.equal({ hour, minute, second });
    });
  }
});

describe('formatBadge', () => {
  const badges: readonly (readonly [totalSeconds: number, badge: string])[] = [
    [0, '00:00'],
    [0.9, '00:00'],
    [5, '00:05'],
    [59.9, '00:59'],
    [165, '02:45'],
    [3599.99, '59:59'],
    [3600, '1:00:00'],
    [3765, '1:02:45'],
    [36_000, '10:00:00'],
    [604_800, '168:00:00'],
  ];
  for (const [totalSeconds, badge] of badges) {
    it(`formats ${totalSeconds} seconds as ${badge}`, () => {
      expect(formatBadge(totalSeconds)).to.equal(badge);
    });
  }
});
