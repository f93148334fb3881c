import type { Outcome } from '@gongshi/domain-kit'
import { payloadOf } from '@gongshi/service-kit'
import type { LegacyOrganization } from '../../domain/legacy/legacy-organization.ts'

/** What a command about a row without a code gives back to the graph. */
export const legacyPayload = async (command: () => Promise<Outcome<LegacyOrganization>>) =>
  payloadOf('legacyOrganization', await command())
