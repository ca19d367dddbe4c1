import { render } from 'preact';
import { Article } from './Article.js';

render(<Article />, document.querySelector('#app') as HTMLElement);
