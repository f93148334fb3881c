import { column, derived, over, rowsOf, tableOf } from '@gongshi/service-kit'
import type { Delegation } from '../../domain/delegation/delegation.ts'

const { id, char, varchar, int, instant, civilDate, json, optional, key } = column

/** Table `delegation`. */
export const delegationTable = tableOf<Delegation>({
  name: 'delegation',
  columns: {
    id: key(id()),
    version: int(),
    revision: int(),
    state: varchar(10),
    mode: varchar(10),
    title: varchar(100),
    grounds: varchar(1000),
    principalUscc: char(18),
    principalDivision: char(6),
    delegateUscc: char(18),
    matters: json(),
    orgTypes: json(),
    territory: json(),
    validFrom: civilDate(),
    validTo: optional(civilDate()),
    drafted: json({ at: 'instant' }),
    signed: optional(json({ at: 'instant' })),
    published: optional(json({ at: 'instant' })),
    tookEffectAt: optional(instant()),
    expiredAt: optional(instant()),
    revoked: optional(json({ at: 'instant' })),
  },
  beside: {
    matterWords: derived<Delegation>(varchar(200), ({ matters }) => inWords(matters)),
    areaCodes: derived<Delegation>(varchar(200), ({ territory }) =>
      inWords(territory.map(({ divisionCode }) => divisionCode)),
    ),
  },
  indices: {
    delegation_by_state: over('state', 'id'),
    delegation_by_principal: over('principalUscc', 'id'),
    delegation_by_delegate: over('delegateUscc', 'state'),
  },
})

/** Words one of which is looked for, or the beginning of one. */
const inWords = (words: readonly string[]): string => ` ${words.join(' ')} `

/** Delegations as they are read, held and kept. */
export const delegationRows = rowsOf(delegationTable)
