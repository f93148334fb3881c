import type { Instant, LegalBasis, Text } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import type { LegacyOrganization } from './legacy-organization.ts'

/** One thing that happened to a row without a code. */
type LegacyEntry = { at: Instant; event: string; text: Text; basis: LegalBasis }

/** What happened to a row without a code, as its record tells. */
export const timelineOf = ({ source, enteredAt, link }: LegacyOrganization): LegacyEntry[] => [
  {
    at: enteredAt,
    event: 'legacy-organization.entered',
    text: { zh: `自 ${source} 录入。`, en: `Entered from ${source}.` },
    basis: basis.legacy,
  },
  ...(link
    ? [
        {
          at: link.at,
          event: 'legacy-organization.linked',
          text: {
            zh: `关联统一社会信用代码 ${link.uscc}：${link.reason}`,
            en: `Linked to the credit code ${link.uscc}: ${link.reason}`,
          },
          basis: basis.legacy,
        },
      ]
    : []),
]
