// The command `article-timeline`: one file for Node, with the HTML parser that only it needs.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    target: 'node20',
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { entryFileNames: 'article-timeline.js', format: 'es', codeSplitting: false },
    },
  },
  ssr: { noExternal: true },
});
