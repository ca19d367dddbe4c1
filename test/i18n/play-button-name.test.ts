import { expect } from '@open-wc/testing';
import { ENGLISH_FACADE } from '../../src/i18n/en/facade.js';
import { intlDurationMessages as browserMessages } from '../../src/i18n/intl-duration-messages.js';
import { catalogue as arabic } from '../../src/i18n/locales/ar.js';
import { catalogue as german } from '../../src/i18n/locales/de.js';
import { type PlayButtonContent, playButtonName } from '../../src/i18n/play-button-name.js';

describe('playButtonName', () => {
  const FLOODS: PlayButtonContent = { title: 'Floods', durationSeconds: 165, isLive: false };
  const UNKNOWN: PlayButtonContent = { title: '', durationSeconds: undefined, isLive: false };

  const english: readonly (readonly [what: string, content: PlayButtonContent, name: string])[] = [
    ['title and duration', FLOODS, 'Play video: Floods, 2 minutes 45 seconds'],
    ['a duration without a title', { ...FLOODS, title: '' }, 'Play video, 2 minutes 45 seconds'],
    ['a title without a duration', { ...FLOODS, durationSeconds: undefined }, 'Play video: Floods'],
    ['no title and no duration', UNKNOWN, 'Play video'],
    ['a live stream with a title', { ...UNKNOWN, title: 'Floods', isLive: true }, 'Play live video: Floods'],
    ['a live stream without a title', { ...UNKNOWN, isLive: true }, 'Play live video'],
    [
      'a title that looks like markup or a placeholder',
      { ...UNKNOWN, title: '{credit} $& <b>' },
      'Play video: {credit} $& <b>',
    ],
  ];
  for (const [what, content, name] of english) {
    it(`names ${what}`, () => {
      expect(playButtonName(content, ENGLISH_FACADE)).to.equal(name);
    });
  }

  it('uses one language for action and duration', () => {
    const content = { title: 'Hochwasser', durationSeconds: 45, isLive: false };
    expect(playButtonName(content, { ...ENGLISH_FACADE, ...german() })).to.equal(
      'Video abspielen: Hochwasser, 45 Sekunden',
    );
  });

  it('uses the separators of the language', () => {
    const content = { title: 'فيضانات', durationSeconds: 45, isLive: false };
    expect(playButtonName(content, { ...ENGLISH_FACADE, ...arabic() })).to.match(
      /^تشغيل الفيديو: فيضانات، .+$/,
    );
  });

  it('uses the browser’s words for the duration in an unsupported language', () => {
    const italian = { ...ENGLISH_FACADE, ...browserMessages('it') };
    expect(playButtonName({ ...FLOODS, durationSeconds: 45 }, italian)).to.equal(
      'Play video: Floods, 45 secondi',
    );
  });
});
