import type { Fen } from '@gongshi/domain-kit'
import type { CreditFigures } from '../credit-figures.ts'
import type { Penalty } from './penalty.ts'

/** The figures by which a fine bars, as they were in force on its day (3.6); null where none was. */
export type FineFigures = { largeFineFen: Fen | null; recordMonths: number | null }

/** A penalty as it is kept: with the figures of its day. */
export type KeptPenalty = Penalty & FineFigures

/** A penalty with the figures it is judged by for good: a change of law judges no old fine anew. */
export const keptPenalty = (told: Penalty, figures: CreditFigures | undefined): KeptPenalty => ({
  ...told,
  largeFineFen: figures?.largeFineFen ?? null,
  recordMonths: figures?.recordMonths ?? null,
})

/**
 * Whether a fine counts as a major violation: at or above the figure; a sum or a figure nobody knows counts as one.
 *
 * @source R-01; 政府采购法实施条例 article 19; 财库〔2022〕3号
 */
export const isLargeFine = ({ kind, fineFen, largeFineFen }: KeptPenalty): boolean =>
  kind === 'FINE' && (fineFen === null || largeFineFen === null || fineFen >= largeFineFen)
