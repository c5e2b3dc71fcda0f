// `npm start`: the demo, straight from the sources.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { elementFile } from './vite.element.js';

const repository = fileURLToPath(new URL('.', import.meta.url));
const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

export default defineConfig({
  root: 'demo',
  // Pages may name the sources as the repository has them, also in `<script src="../src/index.ts">`.
  resolve: { alias: [{ find: /^\/src\//, replacement: `${repository}src/` }] },
  plugins: [elementFile()],
  server: {
    host: '127.0.0.1',
    strictPort: false,
    fs: { allow: [repository] },
    open: hasDisplay && process.stdout.isTTY && !process.env['CI'],
  },
});
