import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from './check-files.js';

const PAGES = {
  'README.md': '# Clip\n\n## Two `commands`\n',
  'CONTRIBUTING.md': '# Contributing\n',
  'CHANGELOG.md': '# Changelog\n',
  'docs/sources.md': '# Sources\n\n## Head files\n\n## Head files\n',
};

/** Runs the check on pages of which one has a text of its own. */
const checkWith = (text) => checkFiles('check-links.js', { ...PAGES, 'docs/links.md': text });

for (const link of [
  '[a page](sources.md)',
  '[a heading](sources.md#head-files)',
  '[the second of two equal headings](sources.md#head-files-1)',
  '[a heading with code](../README.md#two-commands)',
  '# Here\n\n[a heading of the same page](#here)',
  '[another site](https://media.example/missing.md)',
  '```md\n[an example](missing.md)\n```',
]) {
  test(`passes: ${link.replaceAll('\n', ' ')}`, () => {
    const { status, output } = checkWith(link);
    assert.equal(status, 0, output);
  });
}

for (const [link, reason] of [
  ['[a page](missing.md)', 'missing.md: there is no such file'],
  ['![a picture](missing.png)', 'missing.png: there is no such file'],
  ['[a label]\n\n[a label]: missing.md', 'missing.md: there is no such file'],
  ['[a page outside](../../elsewhere.md)', '../../elsewhere.md: there is no such file'],
  ['[a heading](sources.md#tail-files)', 'sources.md#tail-files: there is no such heading'],
  ['[a heading of the same page](#nowhere)', '#nowhere: there is no such heading'],
]) {
  test(`fails: ${link.replaceAll('\n', ' ')}`, () => {
    const { status, output } = checkWith(link);
    assert.equal(status, 1);
    assert.equal(output, `docs/links.md: ${reason}\n`);
  });
}
