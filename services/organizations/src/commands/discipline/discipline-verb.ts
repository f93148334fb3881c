import { accepted, type CivilDate, type Outcome, refused } from '@gongshi/domain-kit'
import { type ActingIn, type Noun, type Vault, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { DisciplineEntry } from '../../domain/discipline/discipline-entry.ts'
import { goOn } from '../../domain/discipline/go-on.ts'
import type { DisciplineEvent } from '../../domain/discipline/states.ts'
import { type DisciplineVerb, mayDoDiscipline } from '../../domain/discipline/verbs.ts'
import { spokenForBy } from '../../domain/organization/speaks-for-organization.ts'
import type { KeptOrganization } from '../../store/organization/organization-mapping.ts'
import type { Store } from '../../store/store.ts'
import { sawVersion } from '../saw-version.ts'
import { disciplineTrail } from './discipline-trail.ts'

/** What an input says of the entry it means, and the day something became of it. */
export type DisciplineAction = { id: string; version: number; on: CivilDate }

type Held = { entry: DisciplineEntry; organization: KeptOrganization }

const entries: Noun<
  Store,
  DisciplineVerb,
  DisciplineAction,
  Held,
  DisciplineEntry,
  object,
  DisciplineEntry,
  undefined
> = {
  // whoever does not speak for the association knows of no entry: it is looked for among those of one's own
  hold: async ({ id }, { tx, actor }) => {
    const uscc = spokenForBy(actor)
    const organization = uscc && (await tx.organizations.hold(uscc))
    if (!organization || !(await tx.disciplineEntries.ofOrganization(uscc, id))) return refused(noSuchEntry)
    const [entry] = await tx.disciplineEntries.hold([id])
    return entry ? accepted({ entry, organization }) : refused(noSuchEntry)
  },
  mayDo: mayDoDiscipline,
  sawIt: ({ entry }, { version }) => sawVersion({ seen: version, is: entry.version }),
  keep: ({ held: { entry }, done }, { tx }) => tx.disciplineEntries.keep({ before: entry, after: done }),
  trail: ({ done }) => disciplineTrail(done),
  after: (done) => done,
}

const act = verbsOf(entries)

type Acting = ActingIn<Store> & { vault: Vault }

/** A verb about an entry: the day something became of it. */
export const disciplineVerb = (
  verb: DisciplineVerb,
  event: DisciplineEvent,
): ((acting: Acting, input: DisciplineAction) => Promise<Outcome<DisciplineEntry>>) =>
  act(verb, { decide: (given, { on }: DisciplineAction) => goOn(event, { ...given, on }) })

const noSuchEntry = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.discipline,
  message: { zh: '没有这条惩戒记录。', en: 'There is no such entry.' },
}
