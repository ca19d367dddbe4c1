import { expect } from '@open-wc/testing';
import { ENGLISH_FACADE } from '../../src/i18n/en/facade.js';
import { interpolate } from '../../src/i18n/interpolate.js';
import { catalogue as arabic } from '../../src/i18n/locales/ar.js';
import { catalogue as german } from '../../src/i18n/locales/de.js';
import { catalogue as italian } from '../../src/i18n/locales/other.js';
import { playButtonName } from '../../src/i18n/play-button-name.js';

describe('fill', () => {
  const lines: readonly (readonly [line: string, value: string, filled: string])[] = [
    ['Video: {credit}', 'AFP', 'Video: AFP'],
    ['{title}', '', ''],
    ['Play video', 'A', 'Play video'],
    ['', 'A', ''],
    ['[{title}]', "$& $1 $$ $` $'", "[$& $1 $$ $` $']"],
    ['{title}', '{title}', '{title}'],
    ['{title}', 'a\nb', 'a\nb'],
    ['{constructor}', 'A', 'A'],
  ];
  for (const [line, value, filled] of lines) {
    it(`makes ${JSON.stringify(filled)} of ${line || 'an empty line'} with ${JSON.stringify(value)}`, () => {
      expect(interpolate(line, value)).to.equal(filled);
    });
  }

  for (const line of ['{}', '{ title }', '{ti-tle}', '{title', 'title}']) {
    it(`lets ${line} stand`, () => {
      expect(interpolate(line, 'A')).to.equal(line);
    });
  }
});

describe('playButtonName', () => {
  const FLOODS = { title: 'Floods', durationSeconds: 165, isLive: false };

  it('says the title and the length', () => {
    expect(playButtonName(FLOODS, ENGLISH_FACADE)).to.equal('Play video: Floods, 2 minutes 45 seconds');
  });

  it('says the length alone where there is no title', () => {
    expect(playButtonName({ ...FLOODS, title: '' }, ENGLISH_FACADE)).to.equal(
      'Play video, 2 minutes 45 seconds',
    );
  });

  it('says the title alone where the length is unknown', () => {
    expect(playButtonName({ ...FLOODS, durationSeconds: undefined }, ENGLISH_FACADE)).to.equal(
      'Play video: Floods',
    );
  });

  it('says that it plays a video where nothing is known', () => {
    const content = { title: '', durationSeconds: undefined, isLive: false };
    expect(playButtonName(content, ENGLISH_FACADE)).to.equal('Play video');
  });

  it('says that a stream with a title is live', () => {
    const content = { title: 'Floods', durationSeconds: undefined, isLive: true };
    expect(playButtonName(content, ENGLISH_FACADE)).to.equal('Play live video: Floods');
  });

  it('says that a stream without a title is live', () => {
    const content = { title: '', durationSeconds: undefined, isLive: true };
    expect(playButtonName(content, ENGLISH_FACADE)).to.equal('Play live video');
  });

  it('says a title as it is written, whatever it looks like', () => {
    const content = { title: '{credit} $& <b>', durationSeconds: undefined, isLive: false };
    expect(playButtonName(content, ENGLISH_FACADE)).to.equal('Play video: {credit} $& <b>');
  });

  it('says words and length in one language', () => {
    const content = { title: 'Hochwasser', durationSeconds: 45, isLive: false };
    expect(playButtonName(content, { ...ENGLISH_FACADE, ...german() })).to.equal(
      'Video abspielen: Hochwasser, 45 Sekunden',
    );
  });

  it('separates as the language does', () => {
    const content = { title: 'فيضانات', durationSeconds: 45, isLive: false };
    expect(playButtonName(content, { ...ENGLISH_FACADE, ...arabic() })).to.match(
      /^تشغيل الفيديو: فيضانات، .+$/,
    );
  });

  it('says the length in a language that has no catalogue', () => {
    expect(
      playButtonName({ ...FLOODS, durationSeconds: 45 }, { ...ENGLISH_FACADE, ...italian('it') }),
    ).to.equal('Play video: Floods, 45 secondi');
  });
});
