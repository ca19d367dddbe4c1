import { h } from 'preact';
import { render as renderPreact } from 'preact-render-to-string';
import { renderToString as renderReact } from 'react-dom/server';
import { render as renderSvelte } from 'svelte/server';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import ArticleOfSvelte from './Article.svelte';
import ArticleOfVue from './Article.vue';
import { Article as ArticleOfPreact } from './preact.jsx';
import { elementOf } from './react.jsx';

/** The article as each framework writes it on a server. */
export const RENDERERS = {
  preact: (state) => renderPreact(h(ArticleOfPreact, { state })),
  react: (state) => renderReact(elementOf(state)),
  svelte: (state) => renderSvelte(ArticleOfSvelte, { props: { state } }).body,
  vue: (state) => renderVue(createSSRApp(ArticleOfVue, { state })),
};
