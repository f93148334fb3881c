import type { ImportReport } from '@gongshi/service-kit'
import { classificationLine, toClassificationEntry } from './classification-line.ts'
import { keepRows } from './keep-rows.ts'
import type { LoadFile, Loading } from './loading.ts'

/** The national procurement classification, class C. */
export const loadClassification = ({ store }: Loading, file: LoadFile): Promise<ImportReport> =>
  store.transaction(async (tx) =>
    keepRows({
      ...file,
      shape: classificationLine,
      toRow: toClassificationEntry,
      keeper: await tx.classification.keeper(),
    }),
  )
