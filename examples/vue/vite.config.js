import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      // Tags that are no components of Vue.
      template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('news-video') } },
    }),
  ],
});
