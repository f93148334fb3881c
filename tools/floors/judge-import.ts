import { posix } from 'node:path'
import { type Place, placeOf } from './place-of.ts'
import { ANY, type Row } from './table.ts'

/**
 * Why a file may not import this, or undefined when it may.
 *
 * @param path the importing file, from the root of the tree
 * @param specifier as written; undefined when it is only known at run time
 */
export function judgeImport(path: string, specifier: string | undefined): string | undefined {
  const from = placeOf(path)
  if (!from.row || from.isTest) return undefined
  if (specifier === undefined) return judgeUnknown(from.row)
  if (!specifier.startsWith('.')) return judgePackage(from.row, specifier)
  return judgeFile({ ...from, row: from.row }, posix.join(posix.dirname(path), specifier))
}

/** The row, as a complaint quotes it. */
export function quoteRow(row: Row): string {
  const enters = row.enters.length > 0 ? row.enters.join(', ') : 'nothing'
  return `${row.name} may import: ${enters}; packages: ${row.uses.join(', ')}`
}

function judgeUnknown(row: Row): string | undefined {
  return row.uses.includes(ANY) ? undefined : `${row.name} may not import what is only known at run time`
}

function judgePackage(row: Row, specifier: string): string | undefined {
  const name = packageOf(specifier)
  if (row.uses.includes(name)) return undefined
  if (row.uses.includes(ANY) && !name.startsWith('@gongshi/')) return undefined
  return `${row.name} may not use ${name}`
}

function judgeFile(from: Place & { row: Row }, target: string): string | undefined {
  const to = placeOf(target)
  if (to.workspace !== from.workspace) {
    return `${from.workspace} may not reach into ${to.workspace}: a package is entered by its name, a room never`
  }
  if (to.isTest) return `${from.row.name} may not import tests`
  if (!to.row) return `${target} stands on no floor`
  if (to.row === from.row || from.row.enters.includes(to.row.name)) return undefined
  return `${from.row.name} may not import ${to.row.name}`
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  if (specifier.startsWith('node:')) return parts[0]!
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]!
}
