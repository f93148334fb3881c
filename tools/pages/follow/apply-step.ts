import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Step } from './steps-of.ts'

/**
 * Does what a step says, in the tree at `root`.
 *
 * @throws when the file is new and there already, or is not; when the line is not in it, or more than once
 */
export function applyStep(root: string, { path, below, lines }: Step): void {
  const file = join(root, path)
  if (below === undefined) {
    if (existsSync(file)) throw new Error(`${path} is there already`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${lines.join('\n')}\n`)
    return
  }
  const text = readFileSync(file, 'utf8').split('\n')
  const places = text.flatMap((line, at) => (line.trim() === below ? [at] : []))
  if (places.length !== 1) throw new Error(`${path} has ${places.length} lines ${below}`)
  writeFileSync(file, text.toSpliced(places[0]! + 1, 0, ...lines).join('\n'))
}
