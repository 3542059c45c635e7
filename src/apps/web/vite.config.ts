import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: resolve(root, 'dist/web'),
    emptyOutDir: true,
    reportCompressedSize: false,
    // `strict.ts` only helps if it runs before any schema is made: so it stands in one chunk with Zod, which all others wait for.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|apps\/web\/strict\.ts/ }] } },
    },
  },
  server: { fs: { allow: [root] }, proxy: { '/api': 'http://127.0.0.1:3535' } },
})
