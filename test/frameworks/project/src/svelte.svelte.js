import { flushSync, hydrate as hydrateTree, mount as mountTree } from 'svelte';
import Article from './Article.svelte';

export function mount(target, first, listeners) {
  return start(mountTree, target, first, listeners);
}

export function hydrate(target, first, listeners) {
  return start(hydrateTree, target, first, listeners);
}

function start(show, target, first, listeners) {
  const props = $state({ state: first, ...listeners });
  show(Article, { target, props });
  return (next) => flushSync(() => Object.assign(props, { state: next }));
}
