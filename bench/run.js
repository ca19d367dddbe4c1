// Measures this player beside others, and writes docs/performance.md. See bench/README.md.
//
//   npm run bench -- --figures=start --profiles=4g --runs=5
//   npm run bench -- --smoke     one quick run of every figure, for CI
//   npm run bench -- --figures=tour --runs=3 --add     added to the existing results
//   npm run bench -- --report    the report again, from the last results
import { argv, exit } from 'node:process';
import { launchBrowser, newReader, openArticle } from './browser.js';
import { readOptions } from './options.js';
import { newsVideo } from './peers/news-video/peer.js';
import { planOf } from './plan.js';
import { prepare } from './prepare.js';
import { environmentOf } from './report/environment.js';
import { writeReport } from './report/report.js';
import { joinResults, keyOf, readResults, writeResults } from './report/results.js';
import { startServer } from './server/start-server.js';

const options = readOptions(argv.slice(2));
if (options.isReportOnly) await writeReport(await readResults());
else exit((await bench(await prepare(options))) ? 0 : 1);

/** @returns {Promise<boolean>} whether everything could be measured */
async function bench(prepared) {
  const server = await startServer();
  const shared = sharedBrowser(server);
  const records = [];
  const environment = await environmentOf(await shared.open(), prepared);
  const tasks = planOf(prepared).filter(({ cell }) => cell.http === 1 || server.canHttp2);
  /**
   * Measurements that failed in a peer's first run, such as a page of a hundred clips that does not load in
   * time. They are skipped in the other runs.
   */
  const hopeless = new Set();
  for (const [index, task] of tasks.entries()) {
    if (hopeless.has(keyOf(blankOf(task)))) continue;
    const browser = task.figure.isAlone ? await shared.close() : await shared.open();
    const record = await measure({ server, browser, pace: prepared.pace }, task);
    records.push(record);
    if (record.run === 1 && record.error) hopeless.add(keyOf(record));
    console.log(`${index + 1}/${tasks.length} ${lineOf(record)}`);
  }
  await shared.close();
  server.stop();
  const failed = records.filter(({ error }) => error);
  if (failed.length > 0) console.log(`bench: ${failed.length} of ${records.length} could not be measured`);
  if (prepared.isSmoke) return failed.length === 0;
  const found = { environment, records };
  const results = prepared.isAddition ? joinResults(await readResults(), found) : found;
  await writeResults(results);
  await writeReport(results);
  return true;
}

/**
 * One browser for all figures but those that start their own. The two do not run at the same time, because
 * browsers share memory, of which each would seem to use half.
 */
function sharedBrowser(server) {
  let browser;
  return {
    async open() {
      if (!browser) {
        browser = await launchBrowser(server);
        await warmUp({ server, browser });
      }
      return browser;
    },
    async close() {
      await browser?.close();
      browser = undefined;
    },
  };
}

/** Opens a page that is not measured: the first page of a browser is slower. */
async function warmUp({ server, browser }) {
  await server.shape('cable');
  const reader = await newReader(browser);
  await openArticle(reader, { server, peer: newsVideo, cell: { http: 1, cpu: 1, media: 'chunked' } });
  await reader.close();
}

/** The record of a task, before it is measured. */
function blankOf({ figure, peer, cell, run }) {
  return { figure: figure.name, peer: peer.name, cell, run };
}

async function measure(context, task) {
  const { figure, peer, cell } = task;
  const record = blankOf(task);
  await context.server.shape(cell.profile);
  await context.server.clear();
  try {
    return { ...record, values: await figure.measure(context, peer, cell) };
  } catch (error) {
    return { ...record, error: String(error?.message ?? error) };
  } finally {
    // A failed run may not have closed its browser context.
    for (const reader of context.browser?.browserContexts().slice(1) ?? [])
      await reader.close().catch(() => {});
  }
}

function lineOf({ figure, peer, cell, run, values, error }) {
  const shown = error
    ? `FAILED ${error}`
    : Object.entries(values).map(([name, value]) => `${name} ${round(value)}`);
  const where = Object.values(cell).join(' ');
  return `${figure} ${peer} [${where}] run ${run}: ${Array.isArray(shown) ? shown.join(', ') : shown}`;
}

function round(value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
