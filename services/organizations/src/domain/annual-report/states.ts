import { type AttributedMoves, statesWith } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** Owed and not begun (told so when its day was over), a draft, filed, reviewed by the registrar. */
export const annualReportStates = ['OWED', 'DRAFT', 'FILED', 'REVIEWED'] as const
export type AnnualReportState = (typeof annualReportStates)[number]

export type AnnualReportEvent = 'draft' | 'edit' | 'file' | 'review'

/** Everybody reads what it says. */
export type AnnualReportAttribute = 'public' | 'owed'

/** Whither an annual report goes; one that is late is filed all the same. */
export const annualReportMoves: AttributedMoves<AnnualReportState, AnnualReportEvent, AnnualReportAttribute> =
  {
    initial: ['OWED', 'DRAFT'],
    rows: [
      { from: 'OWED', event: 'draft', to: 'DRAFT' },
      { from: 'DRAFT', event: 'edit', to: 'DRAFT' },
      { from: 'DRAFT', event: 'file', to: 'FILED' },
      { from: 'FILED', event: 'review', to: 'REVIEWED' },
    ],
    terminal: ['REVIEWED'],
    states: { OWED: ['owed'], DRAFT: ['owed'], FILED: ['public'], REVIEWED: ['public'] },
    basis: basis.annualReport,
  }

/** States in which everybody reads what it says. */
export const publicStates: readonly AnnualReportState[] = statesWith(annualReportMoves, 'public')

/** States in which nothing was filed yet. */
export const owedStates: readonly AnnualReportState[] = statesWith(annualReportMoves, 'owed')
