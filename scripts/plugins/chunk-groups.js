/**
 * Groups of modules for Rolldown's `output.codeSplitting`: each group becomes one chunk. A module belongs to the first
 * group that has it.
 *
 * Without groups, Rolldown makes a chunk of its own for each set of modules that several chunks share. Such a chunk is one
 * more request, and one that a browser finds only when it reads the chunk that imports it.
 *
 * @param {(reach: (source: string) => Set<string>) => [name: string, modules: Set<string>][]} define lists the groups;
 *   `reach` gives a module and everything that it imports statically
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
