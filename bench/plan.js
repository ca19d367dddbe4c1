import { FIGURES } from './measure/all-figures.js';
import { PEERS } from './peers/all-peers.js';
import { PROFILES } from './server/profiles.js';

/**
 * Lists the measurements in order: every peer once, then every peer again. A machine that slows down for a
 * while slows all peers.
 *
 * @returns {{ figure: import('./measure/all-figures.js').Figure, peer: import('./peers/all-peers.js').Peer,
 *   cell: object, run: number }[]}
 */
export function planOf(options) {
  const scope = scopeOf(options);
  const tasks = [];
  for (const figure of FIGURES.filter(({ name }) => options.figures.includes(name)))
    for (let run = 1; run <= options.runs; run++)
      for (const cell of figure.cells(scope))
        for (const peer of PEERS.filter(({ name }) => options.peers.includes(name)))
          if ((figure.isForFacades || !peer.isFacadeOnly) && (figure.fits?.(peer, cell) ?? true))
            tasks.push({ figure, peer, cell, run });
  return tasks;
}

function scopeOf({ profiles, cpus, https, medias, ways, pace }) {
  const [profile] = profiles;
  const variants = [
    ...profiles.slice(1).map((other) => ({ profile: other })),
    ...cpus.slice(1).map((cpu) => ({ cpu })),
    ...https.slice(1).map((http) => ({ http })),
  ];
  const slowest = profiles.toSorted((a, b) => PROFILES[a].bitsPerSecond - PROFILES[b].bitsPerSecond)[0];
  return {
    base: { profile, cpu: cpus[0], http: https[0], media: medias[0] },
    medias,
    variants,
    slowest,
    ways,
    pace,
  };
}
