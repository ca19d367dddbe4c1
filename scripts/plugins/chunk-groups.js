/**
 * Groups of modules for Rolldown's `output.codeSplitting`: each group becomes one chunk.
 *
 * Without groups, Rolldown makes a chunk for each set of modules that several chunks share. Such a chunk is
 * one more request, and a browser finds it only when it reads a chunk that imports it.
 *
 * @param {readonly string[]} names of the groups; a module belongs to the first group that has it
 * @param {(reach: (source: string) => Set<string>) => Record<string, Set<string>>} list returns the modules
 *   of each group; `reach` returns a module and everything that it imports statically
 */
export function chunkGroups(names, list) {
  let groups;

  return names.map((name, index) => ({
    debugName: name,
    priority: names.length - index,
    name(id, context) {
      groups ??= list((source) => reachableFrom(source, context));
      return groups[name].has(id) ? name : null;
    },
  }));
}

function reachableFrom(source, context) {
  const found = new Set();
  const queue = [source];
  for (const id of queue) {
    if (found.has(id)) continue;
    found.add(id);
    const module = context.getModuleInfo(id);
    if (!module) throw new Error(`${id} is no module of this build`);
    queue.push(...module.importedIds);
  }
  return found;
}
