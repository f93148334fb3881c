import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

const COPIED = ['packages', 'services', 'infra', 'tools', 'docs/drawings', '.data/types']
const LEFT = /(^|\/)(node_modules|build|dist|\.react-router)$/

/**
 * A copy of the house to try something in: its files, what is generated, and its dependencies by links. The workspaces of the copy see
 * one another, not those of the original.
 */
export function scratchCopy(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'scratch-'))
  const files = globSync('*.{json,ts}', { cwd: root })
  for (const path of [...COPIED.filter((path) => existsSync(join(root, path))), ...files])
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => !LEFT.test(relative(root, from)),
    })
  mkdirSync(join(copy, 'node_modules/@gongshi'), { recursive: true })
  const modules = readdirSync(join(root, 'node_modules')).filter((name) => name !== '@gongshi')
  for (const path of [
    ...modules.map((name) => `node_modules/${name}`),
    ...globSync('{packages,services}/*/node_modules', { cwd: root }),
  ])
    link(root, copy, path)
  for (const name of globSync('node_modules/@gongshi/*', { cwd: root }))
    symlinkSync(readlinkSync(join(root, name)), join(copy, name))
  return copy
}

const link = (root: string, copy: string, path: string): void =>
  symlinkSync(join(root, path), join(copy, path))
