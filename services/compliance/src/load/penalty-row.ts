import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { Penalty } from '../domain/penalty/penalty.ts'
import { type PenaltyKind, penaltyKindOf } from '../domain/penalty/penalty-kind.ts'
import { optionalFen } from './optional-fen.ts'

const { civilDate, optionalText } = cells

/** The word for a penalty; a row without one stays without one. */
const kind = z
  .string()
  .optional()
  .transform((word, context): PenaltyKind | null => {
    const named = word ? penaltyKindOf(word) : null
    if (named === undefined)
      context.addIssue({ code: 'custom', message: `处罚种类不详 unknown penalty: ${word}` })
    return named ?? null
  })

/** A day, a year, or nothing. */
const when = z.preprocess(
  (value) => value ?? null,
  z.union([z.string().regex(/^\d{4}$/), civilDate]).nullable(),
)

/** One row of `enforcement/penalties.csv`: the organization is named only, so it is linked to no code. */
export const penaltyRow = z
  .object({
    jurisdiction: optionalText,
    authority: optionalText,
    organization: cells.text,
    penalty: kind,
    ground: optionalText,
    credit_consequence: optionalText,
    date_or_year: when,
    note: optionalText,
    source_title: optionalText,
    source_url: optionalText,
    fine_fen: optionalFen,
  })
  .transform(
    ({
      organization,
      penalty,
      credit_consequence,
      date_or_year,
      source_title,
      source_url,
      fine_fen,
      ...row
    }): Penalty => {
      const datedOn = typeof date_or_year === 'string' ? null : date_or_year
      return {
        ...row,
        id: newId(),
        uscc: null,
        organizationName: organization,
        kind: penalty,
        creditConsequence: credit_consequence,
        datedOn,
        datedYear: typeof date_or_year === 'string' ? Number(date_or_year) : (datedOn?.year ?? null),
        fineFen: fine_fen,
        until: null,
        individuals: [],
        sourceTitle: source_title,
        sourceUrl: source_url,
      }
    },
  )
