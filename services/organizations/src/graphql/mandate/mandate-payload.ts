import type { Outcome } from '@gongshi/domain-kit'
import { payloadOf } from '@gongshi/service-kit'
import type { Mandate } from '../../domain/mandate/mandate.ts'

/** What a command about a mandate gives back to the graph. */
export const mandatePayload = async (command: () => Promise<Outcome<Mandate>>) =>
  payloadOf('mandate', await command())
