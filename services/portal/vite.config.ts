import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

/** The server build of the pages. */
export default defineConfig({ plugins: [reactRouter()], logLevel: 'warn', build: { assetsInlineLimit: 0 } })
