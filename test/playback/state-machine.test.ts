import { expect } from '@open-wc/testing';
import type { Problem } from '../../src/clip/problem.js';
import {
  type Effect,
  type Input,
  isActive,
  type PauseReason,
  type Phase,
  type Starter,
} from '../../src/playback/phase.js';
import { next } from '../../src/playback/state-machine.js';

const PROBLEM: Problem = { kind: 'decode', message: 'broken' };
const OTHER_PROBLEM: Problem = { kind: 'timeout', message: 'late' };
const STARTERS: readonly Starter[] = ['reader', 'autoplay', 'page'];
const REASONS: readonly PauseReason[] = ['reader', 'other-clip', 'off-screen', 'browser', 'page'];

const INPUTS: readonly Input[] = [
  { type: 'warm' },
  { type: 'cool' },
  ...STARTERS.map((by): Input => ({ type: 'play', by })),
  ...REASONS.map((reason): Input => ({ type: 'pause', reason })),
  { type: 'adopt' },
  { type: 'park' },
  ...[0, 0.49, 0.5, 1].map((share): Input => ({ type: 'sight', share })),
  { type: 'media-play' },
  { type: 'media-playing' },
  { type: 'media-waiting' },
  { type: 'media-paused', reason: 'reader' },
  { type: 'media-paused', reason: 'browser' },
  { type: 'media-seeked' },
  { type: 'media-ended' },
  { type: 'refused' },
  { type: 'problem', problem: PROBLEM, hasNext: true },
  { type: 'problem', problem: PROBLEM, hasNext: false },
  { type: 'close' },
];

const PHASES: readonly Phase[] = [
  { name: 'idle' },
  { name: 'warming' },
  ...STARTERS.flatMap((by): readonly Phase[] => [
    { name: 'starting', by },
    { name: 'playing', by },
    { name: 'buffering', by },
    ...REASONS.flatMap((reason): readonly Phase[] => [
      { name: 'paused', by, reason },
      { name: 'paused', by, reason, isParked: true },
    ]),
    { name: 'ended', by },
    { name: 'ended', by, isParked: true },
    { name: 'failed', by, problem: OTHER_PROBLEM },
  ]),
];

/** The values of a phase or an input as text: `paused reader off-screen`. */
function nameOf(value: Phase | Input): string {
  const { isParked, ...rest } = { isParked: undefined, ...value };
  return Object.values(isParked ? { ...rest, isParked: 'parked' } : rest)
    .map((part) => (typeof part === 'object' ? part.kind : String(part)))
    .join(' ');
}

/**
 * The inputs with an effect in `phase`, each with the next phase and the effects. All others change nothing.
 */
function transitionsOf(phase: Phase): Record<string, string> {
  const transitions = INPUTS.map((input) => {
    const { phase: after, effects } = next(phase, input);
    const text = after === phase && effects.length === 0 ? '' : [nameOf(after), ...effects].join(' → ');
    return [nameOf(input), text] as const;
  });
  return Object.fromEntries(transitions.filter(([, text]) => text));
}

const STARTS = {
  'play reader': 'starting reader → open',
  'play autoplay': 'starting autoplay → open',
  'play page': 'starting page → open',
};

const PAUSES = {
  'pause reader': 'paused reader reader → pause',
  'pause other-clip': 'paused reader other-clip → pause',
  'pause off-screen': 'paused reader off-screen → pause',
  'pause browser': 'paused reader browser → pause',
  'pause page': 'paused reader page → pause',
  'media-paused reader': 'paused reader reader',
  'media-paused browser': 'paused reader browser',
};

const ENDINGS = {
  'media-ended': 'ended reader',
  'problem decode true': 'starting reader → next',
  'problem decode false': 'failed reader decode → close',
  close: 'idle → close',
};

const RESUMES = {
  'play reader': 'playing reader → play',
  'play page': 'playing page → play',
  'media-play': 'playing reader',
};

const WHILE_PAUSED = {
  ...RESUMES,
  'media-ended': 'ended reader',
  'problem decode true': 'failed reader decode → close',
  'problem decode false': 'failed reader decode → close',
  close: 'idle → close',
};

/** The transitions of a parked clip that stays parked, with the phase named `name`. */
const WHILE_PARKED = (name: string) => ({
  'play reader': 'buffering reader → open',
  'play page': 'buffering page → open',
  warm: `${name} → warm`,
  cool: `${name} → cool`,
  park: `${name} → cool`,
  'problem decode true': `${name} → cool`,
  'problem decode false': `${name} → cool`,
  close: 'idle → close',
});

/** The transitions of each phase of a clip that the reader started. */
const TABLE: readonly (readonly [phase: Phase, changes: Record<string, string>])[] = [
  [{ name: 'idle' }, { warm: 'warming → warm', ...STARTS }],
  [
    { name: 'warming' },
    {
      cool: 'idle → cool',
      park: 'idle → cool',
      ...STARTS,
      'problem decode true': 'idle → cool',
      'problem decode false': 'idle → cool',
      close: 'idle → close',
    },
  ],
  [
    { name: 'starting', by: 'reader' },
    {
      ...PAUSES,
      'sight 0': 'paused reader off-screen → pause',
      'media-playing': 'playing reader',
      ...ENDINGS,
      refused: 'idle → close',
    },
  ],
  [
    { name: 'playing', by: 'reader' },
    {
      ...PAUSES,
      'sight 0': 'paused reader off-screen → pause',
      'media-waiting': 'buffering reader',
      ...ENDINGS,
      refused: 'paused reader browser → pause',
    },
  ],
  [
    { name: 'buffering', by: 'reader' },
    {
      ...PAUSES,
      'sight 0': 'paused reader off-screen → pause',
      'media-playing': 'playing reader',
      ...ENDINGS,
      refused: 'paused reader browser → pause',
    },
  ],
  ...(['reader', 'other-clip', 'browser', 'page'] as const).flatMap((reason) => {
    const phase = { name: 'paused', by: 'reader', reason } as const;
    const parked = `paused reader ${reason} parked`;
    return [
      [phase, { ...WHILE_PAUSED, park: `${parked} → park` }] as const,
      [{ ...phase, isParked: true }, WHILE_PARKED(parked)] as const,
    ];
  }),
  [
    { name: 'paused', by: 'reader', reason: 'off-screen' },
    {
      ...WHILE_PAUSED,
      'sight 0.5': 'playing reader → play',
      'sight 1': 'playing reader → play',
      'pause reader': 'paused reader reader',
      'pause other-clip': 'paused reader other-clip',
      'pause browser': 'paused reader browser',
      'pause page': 'paused reader page',
      park: 'paused reader off-screen parked → park',
    },
  ],
  [
    { name: 'paused', by: 'reader', reason: 'off-screen', isParked: true },
    {
      ...WHILE_PARKED('paused reader off-screen parked'),
      'sight 0.5': 'buffering reader → open',
      'sight 1': 'buffering reader → open',
      'pause reader': 'paused reader reader parked',
      'pause other-clip': 'paused reader other-clip parked',
      'pause browser': 'paused reader browser parked',
      'pause page': 'paused reader page parked',
    },
  ],
  [
    { name: 'ended', by: 'reader' },
    {
      ...RESUMES,
      'media-seeked': 'paused reader reader',
      park: 'ended reader parked → park',
      close: 'idle → close',
    },
  ],
  [{ name: 'ended', by: 'reader', isParked: true }, WHILE_PARKED('ended reader parked')],
  [
    { name: 'failed', by: 'reader', problem: OTHER_PROBLEM },
    { 'play reader': 'starting reader → open', 'play page': 'starting page → open', close: 'idle → close' },
  ],
];

describe('next', () => {
  for (const [phase, changes] of TABLE) {
    it(`has the transitions of the table in "${nameOf(phase)}", and no others`, () => {
      expect(transitionsOf(phase)).to.deep.equal(changes);
    });
  }

  for (const name of ['starting', 'playing', 'buffering'] as const) {
    it(`pauses an autoplaying clip earlier off-screen in "${name}", and lets it be taken over`, () => {
      const ofAutoplay = transitionsOf({ name, by: 'autoplay' });
      const ofReader = transitionsOf({ name, by: 'reader' });
      const different = Object.keys(ofAutoplay).filter((input) => !(input in ofReader));
      expect(Object.fromEntries(different.map((input) => [input, ofAutoplay[input]]))).to.deep.equal({
        'play reader': `${name} reader`,
        'play page': `${name} page`,
        adopt: `${name} reader`,
        'sight 0.49': 'paused autoplay off-screen → pause',
      });
    });
  }

  for (const name of ['starting', 'playing', 'buffering', 'ended'] as const) {
    it(`treats a clip that a script started in "${name}" as the reader's, but keeps the starter`, () => {
      const ofPage = transitionsOf({ name, by: 'page' });
      const asIfByReader = Object.entries(ofPage).map(([input, change]) => [
        input,
        input === 'play page' ? change : change.replace(' page', ' reader'),
      ]);
      expect(Object.fromEntries(asIfByReader)).to.deep.equal(transitionsOf({ name, by: 'reader' }));
    });
  }
});

describe('next, for every phase and input', () => {
  const steps = PHASES.flatMap((before) =>
    INPUTS.map((input) => {
      const { phase: after, effects } = next(before, input);
      return { what: `${nameOf(before)} + ${nameOf(input)}`, before, input, after, effects };
    }),
  );

  it('opens a media element only where none is open', () => {
    const wrong = steps.filter(({ before, effects }) => effects.includes('open') && isOpen(before));
    expect(wrong.map(({ what }) => what)).to.deep.equal([]);
  });

  it('uses a media element only where one is open', () => {
    const commands: readonly Effect[] = ['play', 'pause', 'next'];
    const wrong = steps.filter(
      ({ before, effects }) => !isOpen(before) && effects.some((effect) => commands.includes(effect)),
    );
    expect(wrong.map(({ what }) => what)).to.deep.equal([]);
  });

  it('releases the media element of a clip that becomes idle, failed or parked', () => {
    const wrong = steps.filter(
      ({ before, after, effects }) =>
        isOpen(before) && !isOpen(after) && !effects.includes('close') && !effects.includes('park'),
    );
    expect(wrong.map(({ what }) => what)).to.deep.equal([]);
  });

  it('resumes a clip that was not paused off-screen only for the reader or a script', () => {
    const resumed = steps.filter(
      ({ before, after }) => before.name === 'paused' && before.reason !== 'off-screen' && isActive(after),
    );
    const inputs = new Set(resumed.map(({ input }) => nameOf(input)));
    expect([...inputs]).to.deep.equal(['play reader', 'play page', 'media-play']);
  });

  it('keeps the starter, unless playback is started anew', () => {
    const beginnings = ['play', 'media-play', 'adopt'];
    const changed = steps.filter(
      ({ before, input, after }) =>
        'by' in before && 'by' in after && before.by !== after.by && !beginnings.includes(input.type),
    );
    expect(changed.map(({ what }) => what)).to.deep.equal([]);
  });

  it('ignores autoplay once the clip was started', () => {
    const started = PHASES.filter(({ name }) => name !== 'idle' && name !== 'warming');
    const after = started.map((phase) => next(phase, { type: 'play', by: 'autoplay' }).phase);
    expect(after).to.deep.equal(started);
  });

  it('closes once: a second close has no effects', () => {
    const left = PHASES.map((phase) => next(next(phase, { type: 'close' }).phase, { type: 'close' }));
    expect(left.every(({ phase, effects }) => phase.name === 'idle' && effects.length === 0)).to.equal(true);
  });
});

describe('isActive', () => {
  it('is true from the tap until playback stops', () => {
    const active = new Set(PHASES.filter(isActive).map(({ name }) => name));
    expect([...active]).to.deep.equal(['starting', 'playing', 'buffering']);
  });
});

/** Whether the session holds a media element in this phase. */
function isOpen(phase: Phase): boolean {
  const { name, isParked } = { isParked: false, ...phase };
  return name !== 'idle' && name !== 'warming' && name !== 'failed' && !isParked;
}
