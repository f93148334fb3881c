import { isDatabaseAway } from '../../database/database-errors.ts'
import { DamagedFile } from '../../files/giving/verified.ts'
import { StorageAway } from '../../files/store/file-store.ts'
import { NeighbourUnavailable } from '../../neighbours/neighbour-unavailable.ts'
import { UnreadableTable } from '../table/table.ts'
import { checkRun } from './check-run.ts'
import { doRun } from './do-run.ts'
import { failRun } from './move-run.ts'
import type { Working } from './working.ts'

/** So often the room tries what fails for no reason that lies in the file or outside. */
const MOST_FAILURES = 5

/** Does what there is to do for an import: looks through its file, or runs it; safe to be asked twice, and by two at once. */
export async function workOnRun(working: Working, id: string): Promise<void> {
  const run = await working.store.imports.byId(id)
  const kind = run && working.kinds[run.kind]
  if (!run || !kind) return
  try {
    if (run.state === 'CHECKING') await checkRun(working, run, kind)
    if (run.state === 'RUNNING') await doRun(working, run, kind)
  } catch (error) {
    if (error instanceof UnreadableTable) return failRun(working, run, error.text)
    if (error instanceof DamagedFile) return failRun(working, run, otherBytes)
    if (isPassing(error)) throw error
    working.log.error({ err: error, importId: id }, 'an import failed')
    if (run.failures + 1 >= MOST_FAILURES) return failRun(working, run, defect)
    await working.store.imports.advance(id, { failures: run.failures + 1 })
  }
}

/** What goes by itself: it is tried again, however often. */
const isPassing = (error: unknown): boolean =>
  error instanceof StorageAway || error instanceof NeighbourUnavailable || isDatabaseAway(error)

const otherBytes = {
  zh: '存储中的文件与检查时的不一致，未再导入。',
  en: 'The file in the store is not the one that was checked; nothing more was imported.',
}
const defect = {
  zh: '系统处理此文件时多次出错，导入已停止；已导入的行保留，请联系运维。',
  en: 'The system failed at this file several times and stopped; rows already imported are kept. Please tell the operators.',
}
