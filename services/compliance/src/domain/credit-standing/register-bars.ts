import type { LegalBasis, Text } from '@gongshi/domain-kit'
import type { KnownOrganization } from '../organization/known-organization.ts'

/**
 * What the register says against an award. An organization never heard of is not barred here: the register itself is
 * asked for that.
 */
export function registerBars(known: KnownOrganization | undefined): LegalBasis[] {
  if (!known || known.status === 'ACTIVE') return []
  const { zh, en } = statusWords[known.status] ?? { zh: known.status, en: known.status }
  return [{ rule: 'R-01', note: `登记状态：${zh}。 state in the register: ${en}` }]
}

/** What people call each state of the register's; one that is not known here is told as the register tells it. */
const statusWords: Readonly<Record<string, Text>> = {
  ACTIVITY_SUSPENDED: { zh: '限期停止活动', en: 'activity suspended' },
  REVOKED: { zh: '已撤销登记', en: 'registration revoked' },
  LIQUIDATING: { zh: '清算中', en: 'in liquidation' },
  DEREGISTERED: { zh: '已注销', en: 'deregistered' },
}
