import { isIn } from '@gongshi/domain-kit'
import { DamagedFile } from '../../files/giving/verified.ts'
import { isPassing } from '../kind/row-failed.ts'
import { UnreadableTable } from '../table/table.ts'
import { checkRun } from './check-run.ts'
import { doRun } from './do-run.ts'
import type { ImportRun } from './import-run.ts'
import { failRun } from './move-run.ts'
import { importMoves } from './states.ts'
import type { Working } from './working.ts'

/** So often the room tries what fails, or ends the process, for no reason that lies outside. */
const MOST_ATTEMPTS = 5

/**
 * Does what there is to do for an import: looks through its file, or runs it; safe to be asked twice, and by two at once.
 *
 * An attempt is counted before it begins and forgiven when it ends by itself, so that a file that kills whoever works on it does not do so
 * for ever.
 */
export async function workOnRun(working: Working, id: string): Promise<void> {
  const run = await attempt(working, id)
  const kind = run && working.kinds[run.kind]
  if (!run || !kind) return
  const { imports } = working.store
  try {
    if (run.state === 'CHECKING') await checkRun(working, run, kind)
    if (run.state === 'RUNNING') await doRun(working, run, kind)
    await imports.forgive(id)
  } catch (error) {
    if (error instanceof UnreadableTable) return failRun(working, run, error.text)
    if (error instanceof DamagedFile) return failRun(working, run, otherBytes)
    if (isPassing(error)) {
      await imports.forgive(id).catch(() => undefined)
      throw error
    }
    working.log.error({ err: error, importId: id }, 'an import failed')
    const { failures = 0 } = (await imports.byId(id)) ?? {}
    if (failures >= MOST_ATTEMPTS) return failRun(working, run, defect)
  }
}

/** The run, with one attempt more; undefined when there is nothing to do, or it was tried often enough. */
const attempt = ({ store, ...working }: Working, id: string): Promise<ImportRun | undefined> =>
  store.transaction(async (tx) => {
    const run = await tx.imports.hold(id)
    if (!run || !isIn(importMoves, run.state, 'works')) return undefined
    if (run.failures >= MOST_ATTEMPTS) {
      await failRun({ ...working, store: tx }, run, defect)
      return undefined
    }
    await tx.imports.advance(id, { failures: run.failures + 1 })
    return run
  })

const otherBytes = {
  zh: '存储中的文件与检查时的不一致，未再导入。',
  en: 'The file in the store is not the one that was checked; nothing more was imported.',
}
const defect = {
  zh: '系统处理此文件时多次出错，导入已停止；已导入的行保留，请联系运维。',
  en: 'The system failed at this file several times and stopped; rows already imported are kept. Please tell the operators.',
}
