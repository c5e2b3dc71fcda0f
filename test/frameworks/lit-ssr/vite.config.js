import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: { rolldownOptions: { input: 'client.js', output: { entryFileNames: 'client.js' } } },
});
