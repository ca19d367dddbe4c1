import { render } from 'solid-js/web';
import { Article } from './Article.js';

render(() => <Article />, document.querySelector('#app') as HTMLElement);
