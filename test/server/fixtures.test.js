import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  loadMessages,
  renderClip,
  renderFigure,
  renderHead,
  renderJsonLd,
  renderTranscript,
  toVideoObject,
} from 'news-video/server';

const FUNCTIONS = { renderClip, renderFigure, renderHead, renderJsonLd, renderTranscript, toVideoObject };

const folder = fileURLToPath(new URL('../fixtures/server/', import.meta.url));

// A port to another language is checked against the same files: see docs/server.md.
for (const name of readdirSync(folder)) {
  const fixture = JSON.parse(readFileSync(folder + name, 'utf8'));
  test(`${fixture.function} of ${name} has the output that is written there`, async () => {
    assert.deepEqual(await call(fixture), fixture.output);
  });
}

/** Calls the function of a fixture. `lang` is the language of the messages, which are the last argument's. */
async function call({ function: name, arguments: given, lang }) {
  if (!lang) return FUNCTIONS[name](...given);
  const count = name === 'renderTranscript' ? 2 : 1;
  const options = { ...given[count], messages: await loadMessages(lang) };
  return FUNCTIONS[name](...given.slice(0, count), options);
}
