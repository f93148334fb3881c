import type { Person, Uscc } from '@gongshi/domain-kit'
import { z } from 'zod'

const uscc = z.string().transform((value) => value as Uscc)

/** A name in one line, as a token may give it; one that is none is left out. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{C}+$/u)
  .optional()
  .catch(undefined)

/** As much as the columns hold that name whoever did something; a longer sign-in would be refused by each of its writes. */
export const LONGEST_SUBJECT = 64

/** What a token says about a person: `sub`, its `name` for people, and who that is under the claim `gongshi`. */
const claims = z.object({
  sub: z.string().min(1).max(LONGEST_SUBJECT),
  name,
  gongshi: z
    .object({
      roles: z
        .array(z.enum(['REG', 'ENF', 'FIN', 'PUR', 'DIS', 'ORG', 'SUP', 'ACC', 'EVA', 'AUD', 'TSK', 'OPR']))
        .default([]),
      subRoles: z.array(z.enum(['handler', 'approver', 'LEGAL_REVIEWER', 'HEARING_HOST'])).default([]),
      agencyUscc: uscc.optional(),
      divisionCode: z.string().optional(),
      orgUscc: uscc.optional(),
      firmUscc: uscc.optional(),
      enterpriseUscc: uscc.optional(),
    })
    .default({ roles: [], subRoles: [] }),
})

/** The person a verified token speaks of; undefined when its claims are not ours to read. */
export function personOf(payload: unknown): Person | undefined {
  const read = claims.safeParse(payload)
  if (!read.success) return undefined
  const { sub: subject, name: called, gongshi } = read.data
  return { kind: 'person', subject, ...(called ? { name: called } : {}), ...gongshi }
}
