import type { Instant } from '@gongshi/domain-kit'
import { instantToRow } from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { StatusPenalty } from '../../domain/penalty/status-penalty.ts'
import { penaltyTold, tellsTheSame } from '../../domain/register-entry/penalty-told.ts'
import type { RegistrationApplication } from '../../domain/registration/application.ts'
import { registerEntryRows } from './register-entry-table.ts'

/** The organizations that this finds have an entry for the version they have now: one each, however often it is asked for. */
export async function keepOrganizationEntries(
  tx: EntityManager,
  where: string,
  parameters: unknown[],
): Promise<void> {
  await tx.query(
    `insert ignore into register_entry (kind, subject_id, revision, uscc, recorded_at)
      select 'ORGANIZATION', uscc, version, uscc, updated_at from organization where ${where}`,
    parameters,
  )
}

/** What became of a penalty, unless the feed has told that last. */
export async function keepPenaltyEntry(
  tx: EntityManager,
  penalty: StatusPenalty,
  at: Instant,
): Promise<void> {
  const rows = tx.getRepository(registerEntryRows)
  const [last] = await rows.find({
    where: { kind: 'PENALTY', subjectId: penalty.id },
    order: { revision: 'DESC' },
    take: 1,
  })
  const told = penaltyTold(penalty)
  if (last?.penalty && tellsTheSame(last.penalty, told)) return
  await rows.insert({
    ...{ kind: 'PENALTY', subjectId: penalty.id, revision: (last?.revision ?? 0) + 1 },
    ...{ uscc: penalty.uscc, recordedAt: at, penalty: told, position: null },
  } as never)
}

/** What was announced of applications that are certified; each once. */
export async function keepAnnouncements(
  tx: EntityManager,
  applications: readonly RegistrationApplication[],
): Promise<void> {
  for (const { id, certifiedAt, issuedUscc, organizationUscc } of applications) {
    const uscc = issuedUscc ?? organizationUscc
    if (!certifiedAt || !uscc) continue
    await tx.query(
      'insert ignore into register_entry (kind, subject_id, revision, uscc, recorded_at) values (?, ?, 1, ?, ?)',
      ['ANNOUNCEMENT', id, uscc, instantToRow(certifiedAt)],
    )
  }
}
