import { createApp, createSSRApp, h, nextTick, shallowRef } from 'vue';
import Article from './Article.vue';

export function mount(target, first, listeners) {
  return start(createApp, target, first, listeners);
}

export function hydrate(target, first, listeners) {
  return start(createSSRApp, target, first, listeners);
}

function start(create, target, first, listeners) {
  const state = shallowRef(first);
  create({ render: () => h(Article, { state: state.value, ...listeners }) }).mount(target);
  return (next) => {
    state.value = next;
    return nextTick();
  };
}
