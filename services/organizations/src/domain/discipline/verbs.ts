import { mayDo, type Outcome, type VerbRow } from '@gongshi/domain-kit'
import { type ForOrganization, theOrganization } from '../organization/speaks-for-organization.ts'
import type { DisciplineEvent } from './states.ts'

type Row = VerbRow<ForOrganization, DisciplineEvent>

const rows = {
  recordDisciplineAppeal: { events: ['appeal'], by: [theOrganization], asks: 'nothing' },
  upholdDiscipline: { events: ['uphold'], by: [theOrganization], asks: 'nothing' },
  liftDiscipline: { events: ['lift'], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, Row>

export type DisciplineVerb = keyof typeof rows

/** Every verb about an entry of an association's discipline log: its own people's alone. */
export const verbs: Readonly<Record<DisciplineVerb, Row>> = rows

/** What begins one, and who reads the log. */
export const begins = {
  recordDiscipline: { events: [], by: [theOrganization], asks: 'nothing' },
  readDisciplineLog: { events: [], by: [theOrganization], asks: 'nothing' },
} satisfies Record<string, VerbRow<ForOrganization>>

/** Whether somebody may do that to an entry, as its row says; every reason why not. */
export const mayDoDiscipline = (verb: DisciplineVerb, standing: ForOrganization): Outcome<ForOrganization> =>
  mayDo(verbs[verb], standing)
