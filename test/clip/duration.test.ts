import { expect } from '@open-wc/testing';
import { parseDuration, toIsoDuration } from '../../src/clip/duration.js';

describe('parseDuration', () => {
  const durations: readonly (readonly [text: string, seconds: number])[] = [
    ['165', 165],
    ['0', 0],
    ['59.9', 59.9],
    ['007', 7],
    [' 165\n', 165],
    ['2:45', 165],
    ['02:45', 165],
    ['0:00', 0],
    ['2:45.5', 165.5],
    ['90:00', 5400],
    ['1:02:45', 3765],
    ['0:59:59', 3599],
    ['\t1:02:45 ', 3765],
    ['PT2M45S', 165],
    ['pt2m45s', 165],
    ['PT165S', 165],
    ['PT1.5S', 1.5],
    ['PT90M', 5400],
    ['PT1H2M45S', 3765],
    ['PT0S', 0],
    ['P1D', 86_400],
    ['P1DT1H', 90_000],
    ['604800', 604_800],
    ['168:00:00', 604_800],
    ['P7D', 604_800],
  ];
  for (const [text, seconds] of durations) {
    it(`parses ${JSON.stringify(text)} as ${seconds} seconds`, () => {
      expect(parseDuration(text)).to.equal(seconds);
    });
  }

  const tooLong = ['604800.1', '604801', '168:00:01', 'P7DT1S', 'P1M', 'P1Y', '9'.repeat(400)];
  for (const text of tooLong) {
    it(`rejects ${text.slice(0, 16)}, which is longer than a week`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }

  const clocks = ['2:60', '1:60:00', '1:75:30', '2:5', ':45', '2:', '2:45:', '1:2:3:4', '-2:45', '2:-45'];
  for (const text of clocks) {
    it(`rejects ${text}, which is no clock time`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }

  const iso = ['P', 'PT', 'T1M', 'PT1S1M', 'PT-1S', '-PT1S', 'PT 1S', 'PT1S PT1S', 'PT1.5.5S', 'P1DT'];
  for (const text of iso) {
    it(`rejects ${text}, which is no ISO 8601 duration`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }

  const words = ['', '  ', 'abc', 'NaN', 'Infinity', '2m45s', '165 s', '165\n165'];
  const numbers = ['-5', '+5', '5.', '.5', '1e3', '0x10', '1_000'];
  const digits = ['١٦٥', '１６５', '٢:٤٥', 'PT１S'];
  for (const text of [...words, ...numbers, ...digits]) {
    it(`rejects ${JSON.stringify(text)}`, () => {
      expect(parseDuration(text)).to.equal(undefined);
    });
  }
});

describe('toIsoDuration', () => {
  const durations: readonly (readonly [totalSeconds: number, iso: string])[] = [
    [0, 'PT0S'],
    [59.9, 'PT59S'],
    [165, 'PT165S'],
    [3765, 'PT3765S'],
    [604_800, 'PT604800S'],
  ];
  for (const [totalSeconds, iso] of durations) {
    it(`formats ${totalSeconds} seconds as ${iso}`, () => {
      expect(toIsoDuration(totalSeconds)).to.equal(iso);
    });
  }
});
