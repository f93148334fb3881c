import { accepted, refused, subjectOf } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import type { MemberAppeal } from '../../domain/appeal/appeal.ts'
import { readsAppeal } from '../../domain/appeal/reads-appeal.ts'
import { type AppealVerb, mayDoAppeal } from '../../domain/appeal/verbs.ts'
import { basis } from '../../domain/basis.ts'
import type { Store } from '../../store/store.ts'
import { sawVersion } from '../saw-version.ts'
import { appealTrail } from './appeal-trail.ts'

/** What an input says of the appeal it means. */
export type AppealAction = { id: string; version: number }

type Held = {
  appeal: MemberAppeal
  /** The sign-in of whoever acts. */
  by: string
}

const appeals: Noun<Store, AppealVerb, AppealAction, Held, MemberAppeal, object, MemberAppeal, undefined> = {
  hold: async ({ id }, { tx, actor }) => {
    const [appeal] = await tx.appeals.hold([id])
    if (!appeal || (appeal.state === 'WITHDRAWN' && !readsAppeal(actor, appeal))) return refused(noSuchAppeal)
    return accepted({ appeal, by: subjectOf(actor) })
  },
  mayDo: mayDoAppeal,
  sawIt: ({ appeal }, { version }) => sawVersion({ seen: version, is: appeal.version }),
  keep: ({ held: { appeal }, done }, { tx }) => tx.appeals.keep([{ before: appeal, after: done }]),
  trail: ({ done }) => appealTrail(done),
  after: (done) => done,
}

/** A verb about an appeal: what is the same for every one of them. */
export const appealVerb = verbsOf(appeals)

const noSuchAppeal = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.appeal,
  message: { zh: '没有这项诉求。', en: 'There is no such appeal.' },
}
