import 'news-video/news-video.css';

/** Each module has `mount()` and, where its framework hydrates, `hydrate()`: both return `update(state)`. */
const MODULES = {
  angular: () => import('./angular.js'),
  preact: () => import('./preact.jsx'),
  react: () => import('./react.jsx'),
  solid: () => import('./solid.jsx'),
  svelte: () => import('./svelte.svelte.js'),
  vue: () => import('./vue.js'),
};

const heard = [];
const target = document.querySelector('#app');

/** What the article's listeners do. */
const listeners = {
  onReport: ({ detail }) => heard.push(`news-video ${detail.action}`),
  onPlaying: ({ type }) => heard.push(type),
  onError: ({ type }) => heard.push(type),
};

window.article = {
  heard,
  /** Registers the elements. */
  async define() {
    await Promise.all([import('news-video/define'), import('news-video/transcript')]);
  },
  async mount(framework, state) {
    const { mount } = await MODULES[framework]();
    window.article.update = await mount(target, state, listeners);
  },
  /** @param {string} html what the server has written */
  write(html) {
    target.innerHTML = html;
  },
  async hydrate(framework, state) {
    const { hydrate } = await MODULES[framework]();
    window.article.update = await hydrate(target, state, listeners);
  },
};
