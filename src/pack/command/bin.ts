#!/usr/bin/env node
import process from 'node:process';
import { main } from './main.js';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => controller.abort());

process.exit(await main(controller.signal));
