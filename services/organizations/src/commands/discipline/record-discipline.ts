import { accepted, type CivilDate, newId, type Outcome, type Uscc } from '@gongshi/domain-kit'
import type { ActingIn, Vault } from '@gongshi/service-kit'
import type { DisciplineEntry, MemberSanction } from '../../domain/discipline/discipline-entry.ts'
import { recordDiscipline as record } from '../../domain/discipline/record-discipline.ts'
import { begins } from '../../domain/discipline/verbs.ts'
import type { Store } from '../../store/store.ts'
import { organizationItself } from '../organization/organization-itself.ts'
import { disciplineTrail } from './discipline-trail.ts'
import { keepMember, type SealedMember, sealMember } from './member-places.ts'

export type RecordDiscipline = {
  uscc: Uscc
  documentId: string
  memberName: string
  ground: string
  sanction: MemberSanction
  decidedOn: CivilDate
  wasHeard: boolean
}

type Recorded = { entry: DisciplineEntry; sealed: SealedMember }
type Recording = RecordDiscipline & { id: string; seal: () => SealedMember }

/** An association records what it did to a member; which member, and for what, goes into the vault. */
export async function recordDiscipline(
  acting: ActingIn<Store> & { vault: Vault },
  input: RecordDiscipline,
): Promise<Outcome<DisciplineEntry>> {
  const id = newId()
  const recorded = await enter(acting, { ...input, id, seal: () => sealMember(acting.vault, id, input) })
  return recorded.ok ? accepted(recorded.value.entry) : recorded
}

const enter = organizationItself<keyof typeof begins, Recording, Recorded>(begins, {
  keep: async (tx, { entry, sealed }, { now }) => {
    await tx.disciplineEntries.add(entry)
    await keepMember(tx, entry.id, sealed, now)
  },
  trail: ({ entry }) => disciplineTrail(entry),
})('recordDiscipline', {
  decide: async ({ tx, now, organization }, { id, documentId, memberName, ground, seal, ...input }) => {
    const [named] = await tx.selfRegulatoryDocuments.byIds([documentId])
    const document = named?.uscc === organization.uscc && named.publishedOn ? named : undefined
    const { sanction, decidedOn, wasHeard } = input
    const said = { memberName, ground }
    const entry = record({ id, organization, document, said, sanction, decidedOn, wasHeard, now })
    return entry.ok ? accepted({ entry: entry.value, sealed: seal() }) : entry
  },
})
