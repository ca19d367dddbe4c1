import { expect } from '@open-wc/testing';
import { readClip } from '../../src/clip/clip.js';
import { warnInvalidAttributes } from '../../src/lazy-dev-warnings/warn-invalid-attributes.js';

describe('warnInvalidAttributes', () => {
  const { warn } = console;
  let warnings: string[] = [];

  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => void warnings.push(message);
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('gives advice for each attribute that can be invalid', () => {
    const element = document.createElement('div');
    const { invalidAttributes } = readClip((name) => {
      element.setAttribute(name, 'javascript:');
      return 'javascript:';
    });
    warnInvalidAttributes(element, invalidAttributes);
    expect(warnings.length).to.equal(16);
    for (const warning of warnings)
      expect(warning).to.match(/^<news-video> ignores [\w-]+="javascript:": write (?!.*undefined).+\.$/);
  });

  it('lists the values of an enumerated attribute', () => {
    const element = document.createElement('div');
    element.setAttribute('engine', 'flash');
    warnInvalidAttributes(element, ['engine']);
    expect(warnings).to.deep.equal(['<news-video> ignores engine="flash": write one of auto, native, hls.']);
  });

  it('warns once about a value, and again about another one', () => {
    const element = document.createElement('div');
    for (const value of ['soon', 'soon', 'later']) {
      element.setAttribute('duration', value);
      warnInvalidAttributes(element, ['duration']);
    }
    expect(warnings.length).to.equal(2);
  });

  it('shortens a long value', () => {
    const element = document.createElement('div');
    element.setAttribute('src', `javascript:${'a'.repeat(1000)}`);
    warnInvalidAttributes(element, ['src']);
    expect(warnings[0]?.length).to.be.below(200);
  });
});
