import { newId, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import type { Mechanism, MechanismCheck } from '../../domain/mechanism/mechanism-check.ts'
import { recordCheck } from '../../domain/mechanism/record-check.ts'
import { verbs } from '../../domain/mechanism/verbs.ts'
import type { Context } from '../context.ts'
import { isOwnUpload } from '../file/own-upload.ts'
import { organizationItself } from '../organization/organization-itself.ts'

export type RecordMechanismCheck = {
  uscc: Uscc
  mechanism: Mechanism
  year: number
  score: number
  fileId: string
}

const records = organizationItself<keyof typeof verbs, RecordMechanismCheck, MechanismCheck>(verbs, {
  keep: async (tx, check, { actor, now }) => {
    await tx.mechanismChecks.keep(check, subjectOf(actor))
    await tx.files.use({ type: 'mechanism-check', id: check.id }, [check.fileId], now)
  },
  trail: ({ id, version, uscc, mechanism, checkYear, score, fileId }) => ({
    aggregateType: 'mechanism-check',
    aggregateId: id,
    version,
    change: { uscc, mechanism, year: checkYear, score, fileId },
  }),
})

/** An organization says how one of its six mechanisms worked in a year. */
export const recordMechanismCheck: (
  context: Context,
  input: RecordMechanismCheck,
) => Promise<Outcome<MechanismCheck>> = records('recordMechanismCheck', {
  decide: async ({ tx, actor, now, organization }, { uscc, mechanism, year, score, fileId }) => {
    const known = (await tx.mechanismChecks.of([uscc])).find(
      (one) => one.mechanism === mechanism && one.checkYear === year,
    )
    const [evidence] = await tx.files.hold([fileId])
    const hasEvidence = isOwnUpload(evidence, 'self-check-evidence', actor)
    return recordCheck({
      ...{ id: newId(), organization, mechanism, year, score, known, fileId, hasEvidence, now },
    })
  },
})
