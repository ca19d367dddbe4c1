import { readdirSync, readFileSync } from 'node:fs';

/**
 * What a browser holds, by process: the proportional set size, in which shared pages count once for all.
 * Linux only.
 *
 * @param {number} pid of the browser's first process
 * @returns {{ browserBytes: number, rendererBytes: number }} the largest renderer is the page's
 */
export function memoryOf(pid) {
  const family = familyOf(pid).map((member) => ({ bytes: pssOf(member), isRenderer: isRenderer(member) }));
  return {
    browserBytes: family.reduce((total, { bytes }) => total + bytes, 0),
    rendererBytes: Math.max(...family.filter((member) => member.isRenderer).map(({ bytes }) => bytes)),
  };
}

/** A process and all that descend from it. */
function familyOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const status = readOrNothing(`/proc/${name}/status`);
    parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
  }
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

function pssOf(pid) {
  const kilobytes = /^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

function isRenderer(pid) {
  return readOrNothing(`/proc/${pid}/cmdline`).includes('--type=renderer');
}

/** Processes end while they are looked at. */
function readOrNothing(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
