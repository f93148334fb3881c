import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportReport } from '@gongshi/service-kit'
import type { Deciding } from '../commands/context.ts'
import { sources } from './sources.ts'

/** Imports every file of this room that the folder has, one after another, and tells of each what became of it. */
export async function* importCity(context: Deciding, folder: string): AsyncGenerator<ImportReport> {
  for (const { file, read } of sources) {
    const path = join(folder, file)
    if (existsSync(path)) yield await read(context, { file, text: readFileSync(path, 'utf8') })
  }
}
