import { defineConfig } from 'vite';
import { demo } from './demo/vite.demo.ts';
import { library } from './scripts/vite.library.js';

/** `vite` serves the demo. `vite build` builds the files of `dist/` that a script tag loads. */
export default defineConfig(({ command }) => (command === 'serve' ? demo : library));
