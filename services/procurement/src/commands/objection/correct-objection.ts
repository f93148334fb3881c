import { accepted } from '@gongshi/domain-kit'
import { correct } from '../../domain/objection/correct.ts'
import { objectionVerbOnGround } from '../shared/objection-verb.ts'

export type CorrectObjection = { objectionId: string; receipt: string; grounds: string }

/** Whoever holds the receipt puts the form right, once. */
export const correctObjection = objectionVerbOnGround('correctObjection', {
  decide: ({ objection, now, ground: { policies, calendar } }, { grounds }: CorrectObjection) => {
    const corrected = correct({ objection, grounds, policies, calendar, now })
    return corrected.ok ? accepted({ objection: corrected.value }) : corrected
  },
})
