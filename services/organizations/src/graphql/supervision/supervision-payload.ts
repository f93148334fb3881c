import type { Outcome } from '@gongshi/domain-kit'
import { toUserErrors } from '@gongshi/service-kit'
import type { SupervisionRecord } from '../../domain/supervision/supervision-record.ts'

/** What a command about a record of supervision gives back to the graph. */
export const supervisionPayload = (command: () => Promise<Outcome<SupervisionRecord>>) =>
  payloadOf(command, (record) => ({ supervision: record, receipt: null }))

/** What a command gives back, as its outcome tells the record and the receipt. */
export async function payloadOf<T>(
  command: () => Promise<Outcome<T>>,
  tell: (value: T) => { supervision: SupervisionRecord; receipt: string | null },
) {
  const outcome = await command()
  return outcome.ok
    ? { ...tell(outcome.value), userErrors: [] }
    : { supervision: null, receipt: null, userErrors: toUserErrors(outcome.refusals) }
}
