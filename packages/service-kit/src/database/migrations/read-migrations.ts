import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { whatRuns } from '../../process/what-runs.ts'
import type { Migration, Step } from './migration.ts'
import { runStatement } from './run-statement.ts'

/**
 * The migrations of all these folders in one row, by their numbers; numbers may be left out.
 *
 * @throws when two files have one number, or a file is named otherwise than `0042-what-it-does.sql`
 */
export async function readMigrations(folders: readonly string[]): Promise<Migration[]> {
  const files = (await Promise.all(folders.map(filesIn))).flat()
  const all = await Promise.all(files.map(readMigration))
  all.sort((one, other) => (one.number < other.number ? -1 : 1))
  const twice = all.find(({ number }, at) => all[at - 1]?.number === number)
  if (twice) {
    const same = all.filter(({ number }) => number === twice.number).map(({ name }) => name)
    throw new Error(`two migrations have the number ${twice.number}: ${same.join(', ')}`)
  }
  return all
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => join(folder, name))

async function readMigration(path: string): Promise<Migration> {
  const { number, name, kind } =
    /\/(?<number>\d{4})-(?<name>[a-z0-9-]+)\.(?<kind>sql|ts)$/.exec(path)?.groups ?? {}
  if (!number || !name) throw new Error(`no migration is named so: ${path}`)
  if (kind === 'ts') return { number, name, checksum: null, run: stepOf(path) }
  const text = await readFile(path, 'utf8')
  return { number, name, checksum: checksumOf(text), run: stepOfSql(text) }
}

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Read when it runs: a process that starts again has run it long ago. */
function stepOf(path: string): Step {
  return async (on) => {
    const { step } = (await import(whatRuns(path))) as { step?: Step }
    if (!step) throw new Error(`no step is exported: ${path}`)
    await step(on)
  }
}

function stepOfSql(text: string): Step {
  const statements = statementsOf(text)
  return async (on) => {
    for (const statement of statements) await runStatement(on, statement)
  }
}

/** A statement ends with a semicolon at the end of a line. */
export const statementsOf = (text: string): string[] =>
  text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement.split('\n').some((line) => line.trim() && !line.startsWith('--')))
