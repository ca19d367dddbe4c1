#!/usr/bin/env node
import process from 'node:process';
import { main } from './main.js';

const controller = new AbortController();
// A terminal sends Ctrl+C to npx as well, which passes it on: the second one must not end the cleaning up.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => controller.abort());

process.exit(await main(controller.signal));
