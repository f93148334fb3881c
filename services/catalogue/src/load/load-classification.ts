import { type ImportReport, importRows } from '@gongshi/service-kit'
import { classificationLine, toClassificationEntry } from './classification-line.ts'
import type { LoadFile, Loading } from './loading.ts'

/** The national procurement classification, class C. */
export const loadClassification = ({ store }: Loading, { file, text }: LoadFile): Promise<ImportReport> =>
  importRows({
    file,
    text,
    shape: classificationLine,
    load: (line) => store.classification.keep(toClassificationEntry(line)),
  })
