import { newId, type Uscc } from '@gongshi/domain-kit'
import { expect, test } from '@jest/globals'
import { moment } from '../../../test/a-registration.ts'
import { day } from '../../../test/some-figures.ts'
import { managementSystems } from './management-system.ts'
import { standingOf } from './standing.ts'

const archives = {
  ...{ id: newId(), uscc: '51440400FAKE00013T' as Uscc, systemName: 'ARCHIVES' as const },
  ...{ resolutionId: newId(), body: 'COUNCIL' as const, adoptedOn: day('2026-02-10'), fileId: newId() },
  ...{ recordedAt: moment('2026-02-11'), version: 1 },
}
const systems = (...of: Parameters<typeof standingOf>) => standingOf(...of).map(({ system }) => system)

test('3.1: ten systems of an association, in their order, what is missing with no adoption', () => {
  expect(systems('SOCIAL_ASSOCIATION', [archives])).toEqual([...managementSystems])
  const inPlace = standingOf('SOCIAL_ASSOCIATION', [archives]).filter(({ adoption }) => adoption !== null)
  expect(inPlace).toEqual([{ system: 'ARCHIVES', adoption: archives }])
})

test('a body without members has none for an assembly or fees, and an institution none for branches', () => {
  const missing = (...of: Parameters<typeof standingOf>) =>
    managementSystems.filter((system) => !systems(...of).includes(system))
  expect(missing('FOUNDATION', [])).toEqual(['ASSEMBLY_RULES', 'MEMBERSHIP_FEES'])
  expect(missing('SOCIAL_SERVICE_INSTITUTION', [])).toEqual([
    'ASSEMBLY_RULES',
    'MEMBERSHIP_FEES',
    'BRANCH_RULES',
  ])
})
