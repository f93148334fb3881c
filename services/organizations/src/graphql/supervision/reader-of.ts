import type { Actor } from '@gongshi/domain-kit'
import { spokenForBy } from '../../domain/organization/speaks-for-organization.ts'
import { supervisedPrefix } from '../../domain/supervision/reads-supervision.ts'
import type { SupervisionQuestion } from '../../store/supervision/supervision-filter.ts'

/** Who asks, as the store is told. */
export const readerOf = (actor: Actor): SupervisionQuestion['reader'] => ({
  uscc: spokenForBy(actor),
  registrarUscc: actor.kind === 'person' && actor.roles.includes('REG') ? actor.agencyUscc : undefined,
  supervised: supervisedPrefix(actor),
})
