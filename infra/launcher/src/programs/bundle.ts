import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { loaderOf, PROCESSES, programOf, ROOMS, runnable } from '@gongshi/sandbox'
import { rolldown } from 'rolldown'
import { ROOT } from '../places.ts'
import { ownPlace } from './own-place.ts'
import { PAGES } from './pages.ts'

/** `node bundle.ts <folder> <home>`: every program of the house as one file beside what several share, in a folder that goes to its home. */
const [, , folder, home] = process.argv
if (!folder || !home) throw new Error('to which folder, and where will it stand?')

const programs = [...PROCESSES.map((name) => programOf(name)), ...ROOMS.map((room) => loaderOf(room))]
const fetched = ['services/gateway/src/graph/planner-thread.ts', PAGES]
const migrations = globSync('services/*/migrations/*.ts', { cwd: ROOT }).sort()
const sources = [...programs, ...fetched, ...migrations].filter((source) => existsSync(join(ROOT, source)))

const bundle = await rolldown({
  cwd: ROOT,
  input: Object.fromEntries(sources.map((source) => [source.replace(/\.[jt]s$/, ''), join(ROOT, source)])),
  platform: 'node',
  plugins: [ownPlace(new Map(sources.map((source) => [join(ROOT, source), runnable(source, home)])))],
})
await bundle.write({
  dir: folder,
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: 'shared/[name]-[hash].mjs',
  // One letter beyond Latin 1 makes Node hold all of a file in twice the memory.
  charset: 'ascii',
  comments: false,
})
await bundle.close()
