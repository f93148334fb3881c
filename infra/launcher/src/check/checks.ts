import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../places.ts'

/** One look at the sources that must find nothing. */
export type Check = { label: string; program: string; args: readonly string[] }

const ALL: readonly Check[] = [
  {
    label: 'format and lint (biome)',
    program: 'node_modules/@biomejs/biome/bin/biome',
    args: ['check', '--error-on-warnings', '.'],
  },
  {
    label: 'types (tsc)',
    program: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', 'tsconfig.json'],
  },
  {
    label: 'types of the portal (tsc)',
    program: 'node_modules/typescript/bin/tsc',
    args: ['--noEmit', '-p', 'services/portal'],
  },
  {
    label: 'nothing is dead (knip)',
    program: 'node_modules/knip/bin/knip.js',
    args: [
      '--no-progress',
      '--no-config-hints',
      // what codegen writes is not committed, and uses what it calls
      '--no-gitignore',
      '--include',
      'exports,types,files,dependencies,unlisted,duplicates',
    ],
  },
  { label: 'the floor rule', program: 'tools/floors/floors.ts', args: [] },
  { label: 'the supergraph is the composed one', program: 'tools/compose/compose.ts', args: ['--check'] },
  { label: 'the drawings are the drawn ones', program: 'tools/draw/draw.ts', args: ['--check'] },
]

/** Every check, in the order of running. */
export function checks(): readonly Check[] {
  return ALL.filter(({ program }) => existsSync(join(ROOT, program)))
}
