import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Decoded, decodeText } from './decode-text.ts'

/** A file of a folder, with what was read of it. */
export type FoundFile = { file: string; decoded: Decoded }
/** What a folder has of what was looked for, and what beside it nobody here reads. */
export type FoundFiles = { folder: string; found: FoundFile[]; missing: string[]; unknown: string[] }

/** Thrown when a folder has nothing of what was looked for. */
export class NothingFoundError extends Error {
  override readonly name = 'NothingFoundError'
}

/**
 * Looks for files in a folder, and reads those that are there.
 *
 * @throws NothingFoundError telling what was looked for and what lies there instead, when none of them is there (F29)
 */
export function findFiles(folder: string, wanted: readonly string[]): FoundFiles {
  const there = wanted.filter((file) => existsSync(join(folder, file)))
  const missing = wanted.filter((file) => !there.includes(file))
  const unknown = besides(folder, wanted)
  if (there.length === 0) throw new NothingFoundError(nothingIn({ folder, missing, unknown }))
  const found = there.map((file) => ({ file, decoded: decodeText(readFileSync(join(folder, file))) }))
  return { folder, found, missing, unknown }
}

/** What a reader should know of files that were looked for and are not there; undefined when all are. */
export function missingFrom({ folder, missing, unknown }: Omit<FoundFiles, 'found'>): string | undefined {
  if (missing.length === 0) return undefined
  return `${folder}: 未找到 not found: ${listed(missing)}；此处不读取 not read here: ${listed(unknown)}`
}

function besides(folder: string, wanted: readonly string[]): string[] {
  const folders = [...new Set(['.', ...wanted.map((file) => dirname(file))])]
  return folders.flatMap((inside) => {
    const path = join(folder, inside)
    const names = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : []
    const files = names.filter((entry) => entry.isFile()).map(({ name }) => join(inside, name))
    return files.filter((file) => !wanted.includes(file)).toSorted()
  })
}

const nothingIn = ({ folder, missing, unknown }: Omit<FoundFiles, 'found'>): string =>
  `文件夹中没有可导入的文件，未导入任何内容。 There is nothing to load in ${folder}. ` +
  `查找的文件 looked for: ${listed(missing)}；现有的文件 found instead: ${listed(unknown)}`

const listed = (files: readonly string[]): string => files.join(', ') || '无 none'
