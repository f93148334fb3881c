import { newId } from '@gongshi/domain-kit'
import type { Mandate } from '../src/domain/mandate/mandate.ts'
import { moment } from './a-registration.ts'
import { people } from './people.ts'
import { day } from './some-figures.ts'

/** A member of the association's council; say only what the test is about. */
export const aMandateOf = (told: Partial<Mandate> = {}): Mandate => ({
  id: newId(),
  uscc: people.association.orgUscc,
  post: 'COUNCIL_MEMBER',
  name: '李示例',
  personHash: 'a'.repeat(64),
  ageAtStart: 50,
  isServingOfficial: false,
  isRetiredOfficial: false,
  startsOn: day('2026-02-10'),
  endsOn: day('2031-02-10'),
  endedOn: null,
  resolutionId: newId(),
  recordedAt: moment('2026-02-10'),
  recordedBy: 'ORG-1',
  version: 1,
  ...told,
})
