import { newId } from '@gongshi/domain-kit'
import { cells } from '@gongshi/service-kit'
import { z } from 'zod'
import type { Penalty } from '../domain/penalty/penalty.ts'
import type { PenaltyKind } from '../domain/penalty/penalty-kind.ts'
import { penaltyKindOf } from '../domain/penalty/penalty-words.ts'
import { optionalFen } from './optional-fen.ts'

const { civilDate, optionalLinkUpTo, optionalTextUpTo } = cells

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

/** No authority of today has decided anything before. */
const FIRST_YEAR = 1949

/** A day, a year, or nothing. */
const when = z
  .preprocess((value) => value ?? null, z.union([z.string().regex(/^\d{4}$/), civilDate]).nullable())
  .refine(
    (told) => told === null || (typeof told === 'string' ? Number(told) : told.year) >= FIRST_YEAR,
    `早于 ${FIRST_YEAR} 年 before ${FIRST_YEAR}`,
  )

/** One row of `enforcement/penalties.csv`: the organization is named only, so it is linked to no code. */
export const penaltyRow = z
  .object({
    jurisdiction: optionalTextUpTo(60),
    authority: optionalTextUpTo(200),
    organization: cells.text,
    penalty: kind,
    ground: optionalTextUpTo(1000, 'LINES'),
    credit_consequence: optionalTextUpTo(500, 'LINES'),
    date_or_year: when,
    note: optionalTextUpTo(1000, 'LINES'),
    source_title: optionalTextUpTo(500),
    source_url: optionalLinkUpTo(500),
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
