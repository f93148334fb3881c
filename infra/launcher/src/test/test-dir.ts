import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { markOf } from '../../door/born.mjs'

const ROOMY = 2 * 2 ** 30

/**
 * A new folder for the servers and houses of one test run: in memory where there is room for it, else on disk. Folders
 * of runs that were killed are removed.
 */
export function makeTestDir(parent = roomyParent()): string {
  const uid = process.getuid?.() ?? 0
  for (const name of readdirSync(parent)) {
    const [, owner, pid] = /^gongshi-test-(\d+)-(\d+)$/.exec(name) ?? []
    if (Number(owner) === uid && !markOf(Number(pid)))
      rmSync(join(parent, name), { recursive: true, force: true })
  }
  const dir = join(parent, `gongshi-test-${uid}-${process.pid}`)
  mkdirSync(dir, { mode: 0o700 })
  return dir
}

function roomyParent(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm')
    return bavail * bsize >= ROOMY ? '/dev/shm' : tmpdir()
  } catch {
    return tmpdir()
  }
}
