import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Article } from './Article.js';

createRoot(document.querySelector('#app') as HTMLElement).render(
  <StrictMode>
    <Article />
  </StrictMode>,
);
