import type { Actor } from '@gongshi/domain-kit'
import { registrarOf } from '../../domain/agency/registrar-of.ts'
import { spokenForBy } from '../../domain/organization/speaks-for-organization.ts'
import { supervisedPrefix } from '../../domain/supervision/reads-supervision.ts'
import type { SupervisionQuestion } from '../../store/supervision/supervision-filter.ts'

/** Who asks, as the store is told. */
export const readerOf = (actor: Actor): SupervisionQuestion['reader'] => ({
  uscc: spokenForBy(actor),
  registrarUscc: registrarOf(actor),
  supervised: supervisedPrefix(actor),
})
