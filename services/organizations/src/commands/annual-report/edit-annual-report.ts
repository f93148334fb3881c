import { edit, type WrittenReport } from '../../domain/annual-report/edit.ts'
import { present } from '../../domain/present.ts'
import { type AnnualReportAction, annualReportVerb } from './annual-report-verb.ts'

type EditAnnualReport = AnnualReportAction & {
  readonly [W in keyof WrittenReport]?: WrittenReport[W] | null
}

/** An organization saves its draft anew, with what there is. */
export const editAnnualReport = annualReportVerb(
  'editAnnualReport',
  async ({ report, tx, now }, { id: _id, version: _version, ...said }: EditAnnualReport) => {
    const written: WrittenReport = present(said)
    const authority = written.supervisoryAuthorityUscc
    const named = authority ? await tx.agencies.byCodes([authority]) : []
    const hasAuthority = named.some(({ roles }) => roles.includes('SUPERVISORY'))
    return edit({ report, written, hasAuthority, now })
  },
)
