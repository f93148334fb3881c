import { join } from 'node:path'
import { loaderOf, PROCESSES, programOf, ROOMS } from '@gongshi/sandbox'
import { rolldown } from 'rolldown'
import { ROOT } from '../places.ts'
import { ownPlace } from './own-place.ts'

/** `node bundle.ts <folder>`: every program of the house as one file, beside what several of them share. */
const [, , folder] = process.argv
if (!folder) throw new Error('to which folder?')

const sources = [...PROCESSES.map((name) => programOf(name)), ...ROOMS.map((room) => loaderOf(room))]
const bundle = await rolldown({
  cwd: ROOT,
  input: Object.fromEntries(sources.map((source) => [source.replace(/\.ts$/, ''), join(ROOT, source)])),
  platform: 'node',
  // the pages are built already, and are read from where they stand
  external: [/\/services\/portal\/build\//],
  plugins: [ownPlace],
})
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: 'shared/[name]-[hash].mjs',
})
await bundle.close()
