import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: resolve(root, 'dist/web'), emptyOutDir: true, reportCompressedSize: false },
  server: { fs: { allow: [root] }, proxy: { '/api': 'http://127.0.0.1:3535' } },
})
