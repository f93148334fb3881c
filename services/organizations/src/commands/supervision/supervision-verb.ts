import { accepted, receiptHashOf, refused, subjectOf } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import { knowsOf } from '../../domain/supervision/reads-supervision.ts'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'
import { mayDoSupervision, type SupervisionVerb } from '../../domain/supervision/verbs.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import { sawVersion } from '../saw-version.ts'
import { supervisionTrail } from './supervision-trail.ts'

/** What an input says of the record it means; whoever holds its receipt need have seen no version. */
export type SupervisionAction = { id: string; version: number }
export type SupervisionByReceipt = { id: string; receipt: string }
type Meant = SupervisionAction | SupervisionByReceipt

type Held = {
  record: SupervisionRecord
  organization: Pick<KeptOrganization, 'registrarUscc'>
  /** The sign-in of whoever acts. */
  by: string
}

const records: Noun<
  Store,
  SupervisionVerb,
  Meant,
  Held,
  SupervisionRecord,
  object,
  SupervisionRecord,
  undefined
> = {
  hold: async (input, { tx, actor }) => {
    const [record] = await tx.supervisions.hold([input.id])
    const byReceipt = 'receipt' in input
    if (!record) return refused(byReceipt ? notUnderThisReceipt : noSuchRecord)
    if (byReceipt) {
      const [party] = await tx.supervisions.parties([record.id])
      if (party?.receiptHash !== receiptHashOf(input.receipt)) return refused(notUnderThisReceipt)
    } else if (!knowsOf(actor, record)) return refused(noSuchRecord)
    const [organization] = await tx.organizations.byCodes([record.uscc])
    return accepted({
      record,
      organization: { registrarUscc: organization?.registrarUscc ?? null },
      by: subjectOf(actor),
    })
  },
  mayDo: mayDoSupervision,
  sawIt: ({ record }, input) =>
    'version' in input ? sawVersion({ seen: input.version, is: record.version }) : accepted(record.version),
  keep: ({ held: { record }, done }, { tx }) => tx.supervisions.keep([{ before: record, after: done }]),
  trail: ({ done }) => supervisionTrail(done),
  after: (done) => done,
}

/** A verb about a record of supervision: what is the same for every one of them. */
export const supervisionVerb = verbsOf(records)

const noSuchRecord = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.supervision,
  message: { zh: '没有这条监督记录。', en: 'There is no such record of supervision.' },
}

/** Said of a wrong receipt and of a record that does not exist alike: nobody learns which of them it is. */
const notUnderThisReceipt = {
  code: 'NOT_FOUND' as const,
  field: ['receipt'],
  basis: basis.supervision,
  message: { zh: '没有与此回执码相符的监督意见。', en: 'There is nothing under this receipt.' },
}
