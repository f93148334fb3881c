import { check, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** What an input saw, beside what is. */
type Seen = { seen: number; is: number }

/** Whether whoever acts saw the record as it is. */
export const sawVersion = (seen: Seen): Outcome<Seen> => check([sameVersion], seen)

/** A record changes only for whoever saw it as it is (domain specification 4, AC-51). */
export const sameVersion: Rule<Seen> = {
  code: 'VERSION_CONFLICT',
  basis: basis.lock,
  field: ['version'],
  message: ({ seen, is }) => ({
    zh: `记录已被他人修改（您看到第 ${seen} 版，现为第 ${is} 版），请重新读取后再办理。`,
    en: `Somebody changed the record since you read it (you saw version ${seen}, it is ${is}): read it again, then decide.`,
  }),
  holds: ({ seen, is }) => seen === is,
}
