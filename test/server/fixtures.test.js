import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  loadMessages,
  renderClip,
  renderEmbedPage,
  renderFigure,
  renderHead,
  renderJsonLd,
  renderTranscript,
  toOEmbed,
  toVideoObject,
} from 'news-video/server';

const FUNCTIONS = {
  renderClip,
  renderEmbedPage,
  renderFigure,
  renderHead,
  renderJsonLd,
  renderTranscript,
  toOEmbed,
  toVideoObject,
};

const folder = fileURLToPath(new URL('../fixtures/server/', import.meta.url));

// A port to another language is checked against the same files: see docs/server.md.
for (const name of readdirSync(folder)) {
  const fixture = JSON.parse(readFileSync(folder + name, 'utf8'));
  test(`${fixture.function} of ${name} has the output, or the error, that is written there`, async () => {
    const result = await resultOf(fixture);
    // After a change of the output that is meant: UPDATE_FIXTURES=1 node --test test/server/fixtures.test.js
    if (env.UPDATE_FIXTURES) write(name, { ...fixture, ...result });
    else assert.deepEqual(result, 'error' in fixture ? { error: fixture.error } : { output: fixture.output });
  });
}

/** What is invalid in a clip is part of the interface: its author reads the message. */
async function resultOf(fixture) {
  try {
    return { output: await call(fixture) };
  } catch (error) {
    if (!(error instanceof TypeError) || !('error' in fixture)) throw error;
    return { error: error.message };
  }
}

/** Calls the function of a fixture. `lang` is the language of the messages, which are the last argument's. */
async function call({ function: name, arguments: given, lang }) {
  if (!lang) return FUNCTIONS[name](...given);
  const count = name === 'renderTranscript' ? 2 : 1;
  const options = { ...given[count], messages: await loadMessages(lang) };
  return FUNCTIONS[name](...given.slice(0, count), options);
}

// Node 20 compiles `URL.canParse()` after some thousands of calls, and is wrong from then on.
test('a URL with an umlaut in its host is as valid the last time as the first', () => {
  const clip = { headline: 'Floods', src: 'https://münchen.example/floods.mp4' };
  for (let call = 0; call < 20_000; call++) renderClip(clip);
});

function write(name, fixture) {
  writeFileSync(folder + name, `${JSON.stringify(fixture, null, 2)}\n`);
}
