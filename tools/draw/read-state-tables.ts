import { globSync } from 'node:fs'
import { join } from 'node:path'
import { type Moves, statesOf } from '@gongshi/domain-kit'
import type { StateTable } from './state-table.ts'

const TABLES = 'services/*/src/domain/**/states.ts'

/** Every `…Moves` exported by a `states.ts` of a room's domain, with the `…States` beside it. */
export async function readStateTables(root: string): Promise<StateTable[]> {
  const files = globSync(TABLES, { cwd: root }).sort()
  const tables = await Promise.all(files.map((file) => readFile(root, file)))
  return tables.flat()
}

async function readFile(root: string, file: string): Promise<StateTable[]> {
  const exported = (await import(join(root, file))) as Record<string, unknown>
  return Object.entries(exported).flatMap(([name, value]) => {
    const noun = name.replace(/Moves$/, '')
    if (noun === name || !isMoves(value)) return []
    const declared = exported[`${noun}States`]
    const states = isStates(declared) ? declared : statesOf(value)
    return [{ room: file.split('/')[1]!, noun: kebab(noun), file, moves: value, states }]
  })
}

function isMoves(value: unknown): value is Moves<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rows' in value &&
    'initial' in value &&
    'terminal' in value
  )
}

function isStates(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((state) => typeof state === 'string')
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
