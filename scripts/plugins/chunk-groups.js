/**
 * Groups of modules for Rolldown's `output.codeSplitting`: each group becomes one chunk. A module belongs to
 * the first group that lists it.
 *
 * Without groups, Rolldown makes a chunk of its own for each set of modules that several chunks share. Such a
 * chunk is one more request, and a browser finds it only when it reads the chunk that imports it.
 *
 * @param {string[]} names the groups, in order
 * @param {(reach: (source: string) => Set<string>) => [name: string, modules: Set<string>][]} define
 *   lists the modules of each group. `reach` returns a module and everything that it imports statically
 */
export function chunkGroups(names, define) {
  let sets;
  const modulesOf = (name, context) => {
    sets ??= new Map(define((source) => reachableFrom(source, context)));
    return sets.get(name);
  };
  return names.map((name, index) => ({
    debugName: name,
    priority: names.length - index,
    name: (id, context) => (modulesOf(name, context).has(id) ? name : null),
  }));
}

function reachableFrom(source, context) {
  const found = new Set();
  const queue = [source];
  for (const id of queue) {
    if (found.has(id)) continue;
    found.add(id);
    queue.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
