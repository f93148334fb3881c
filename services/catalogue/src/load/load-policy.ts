import { BadRowError, type ImportReport } from '@gongshi/service-kit'
import { announcePolicy } from '../commands/policy/announce-policy.ts'
import type { PolicyParameter } from '../domain/policy/policy-parameter.ts'
import { keepRows } from './keep-rows.ts'
import type { LoadFile, Loading } from './loading.ts'
import { policyDocumentLine, toPolicyDocument } from './policy-document-line.ts'
import { policyParameterLine, toPolicyParameter } from './policy-parameter-line.ts'
import { publishedFigureLine, toPublishedFigure } from './published-figure-line.ts'

/** Laws, orders and municipal documents. */
export const loadPolicyDocuments = ({ store }: Loading, file: LoadFile): Promise<ImportReport> =>
  store.transaction(async (tx) =>
    keepRows({
      ...file,
      shape: policyDocumentLine,
      toRow: toPolicyDocument,
      keeper: await tx.documents.keeper(),
    }),
  )

/** Figures exactly as published. */
export const loadPublishedFigures = ({ store }: Loading, file: LoadFile): Promise<ImportReport> =>
  store.transaction(async (tx) =>
    keepRows({
      ...file,
      shape: publishedFigureLine,
      toRow: toPublishedFigure,
      keeper: await tx.figures.keeper(),
    }),
  )

/** Figures of law and policy; every row that comes into the table, or changes there, is announced. */
export function loadPolicyParameters({ store, clock }: Loading, file: LoadFile): Promise<ImportReport> {
  return store.transaction(async (tx) => {
    const { keep, write } = await tx.parameters.keeper()
    const slugs = new Set(await tx.documents.slugs())
    const changed: PolicyParameter[] = []
    const toRow = (line: Parameters<typeof toPolicyParameter>[0]) => {
      const row = toPolicyParameter(line)
      if (row.documentSlug && !slugs.has(row.documentSlug))
        throw new BadRowError(`没有这份文件 no document is called ${row.documentSlug}`)
      return row
    }
    const keepTold = (row: PolicyParameter) => {
      const kept = keep(row)
      if (kept === 'loaded') changed.push(row)
      return kept
    }
    const report = await keepRows({
      ...file,
      shape: policyParameterLine,
      toRow,
      keeper: { keep: keepTold, write },
    })
    const at = await tx.now(clock)
    for (const row of changed) await announcePolicy(tx, row, at)
    return report
  })
}
