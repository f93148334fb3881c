import { defineConfig } from 'vite'

/** The one small script that enhances pages in the browser; everything works without it. */
export default defineConfig({
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: 'build/client/scripts',
    emptyOutDir: true,
    lib: { entry: 'src/scripts/enhance.ts', formats: ['es'], fileName: () => 'enhance.js' },
  },
})
