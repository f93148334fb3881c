import { BadRowError, type ImportReport, importRows } from '@gongshi/service-kit'
import type { PolicyParameter } from '../domain/policy/policy-parameter.ts'
import type { Store } from '../store/store.ts'
import type { LoadFile, Loading } from './loading.ts'
import { policyDocumentLine, toPolicyDocument } from './policy-document-line.ts'
import { policyParameterLine, toPolicyParameter } from './policy-parameter-line.ts'
import { publishedFigureLine, toPublishedFigure } from './published-figure-line.ts'

/** Laws, orders and municipal documents. */
export const loadPolicyDocuments = ({ store }: Loading, { file, text }: LoadFile): Promise<ImportReport> =>
  importRows({
    file,
    text,
    shape: policyDocumentLine,
    load: (line) => store.documents.keep(toPolicyDocument(line)),
  })

/** Figures of law and policy; a row that changes what was known is announced. */
export const loadPolicyParameters = (
  { store, clock }: Loading,
  { file, text }: LoadFile,
): Promise<ImportReport> =>
  importRows({
    file,
    text,
    shape: policyParameterLine,
    load: (line) =>
      store.transaction(async (tx) => {
        const row = toPolicyParameter(line)
        if (row.documentSlug && (await tx.documents.bySlugs([row.documentSlug])).length === 0)
          throw new BadRowError(`no document is called ${row.documentSlug}`)
        const before = await tx.parameters.byKey(row.key)
        const kept = await tx.parameters.keep(row)
        if (kept === 'loaded' && before.length) await announceChange(tx, row, clock)
        return kept
      }),
  })

/** Figures exactly as published. */
export const loadPublishedFigures = ({ store }: Loading, { file, text }: LoadFile): Promise<ImportReport> =>
  importRows({
    file,
    text,
    shape: publishedFigureLine,
    load: (line) => store.figures.keep(toPublishedFigure(line)),
  })

async function announceChange(tx: Store, row: PolicyParameter, clock: Loading['clock']): Promise<void> {
  await tx.announce({
    name: 'policy.changed.v1',
    aggregateId: row.id,
    aggregateVersion: 1,
    occurredAt: await tx.now(clock),
    body: { key: row.key, effectiveFrom: String(row.effectiveFrom) },
  })
}
