import { accepted, type Outcome, refused } from '@gongshi/domain-kit'
import { check } from '../../domain/check.ts'
import type { PlatformOutage } from '../../domain/outage/platform-outage.ts'
import { sameVersion } from '../../domain/project/same-version.ts'
import type { Records } from '../../store/store.ts'

/** What an input says of the outage it means. */
export type OutageAction = { id: string; version: number }

/** An outage this transaction alone may change. */
export async function holdOutage(
  tx: Records,
  { id, version }: OutageAction,
): Promise<Outcome<PlatformOutage>> {
  const outage = await tx.outages.hold(id)
  if (!outage) return refused(noSuchOutage)
  const same = check([sameVersion], { seen: version, is: outage.version })
  return same.ok ? accepted(outage) : same
}

const noSuchOutage = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: { rule: 'OUTAGE' },
  message: { zh: '没有这次平台中断。', en: 'There is no such outage.' },
}
