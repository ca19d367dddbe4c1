import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts the shaped server in a process of its own. */
export async function startServer() {
  const child = fork(fileURLToPath(new URL('process.js', import.meta.url)));
  const [{ ports, fingerprint }] = await once(child, 'message');
  const waiting = new Map();
  let lastId = 0;
  child.on('message', ({ id, value }) => {
    waiting.get(id)?.(value);
    waiting.delete(id);
  });
  const ask = (act, rest = {}) =>
    new Promise((resolve) => {
      waiting.set(++lastId, resolve);
      child.send({ id: lastId, act, ...rest });
    });
  return {
    fingerprint,
    canHttp2: ports[2] !== undefined,
    origin: (http) => (http === 2 ? `https://localhost:${ports[2]}` : `http://localhost:${ports[1]}`),
    shape: (profile) => ask('shape', { profile }),
    /** The line falls to a fifth for a while, counted from now. */
    tunnel: () => ask('tunnel'),
    clear: () => ask('clear'),
    entries: () => ask('entries'),
    openAnswers: () => ask('openAnswers'),
    stop: () => child.kill(),
  };
}
