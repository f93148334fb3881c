import { Temporal } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { anOrganization } from '../../../test/an-organization.ts'
import { reconcile } from './reconcile.ts'

const kept = anOrganization({ name: '甲协会', establishedOn: Temporal.PlainDate.from('2001-01-01') })

describe('a source changes only what it knows', () => {
  test('an organization not kept yet is taken whole', () =>
    expect(reconcile(undefined, { organization: kept, knows: [] })).toEqual(kept))
  test('the name is taken, the founding day kept', () => {
    const told = anOrganization({ name: '乙协会', establishedOn: null })
    expect(reconcile(kept, { organization: told, knows: ['name'] })).toEqual({ ...kept, name: '乙协会' })
  })
})

test('a branch keeps its id for as long as it keeps its name', () => {
  const branch = (id: string, name: string) => ({ id, name, establishedOn: null, closedOn: null })
  const before = anOrganization({ branches: [branch('1', '甲')] })
  const told = anOrganization({ branches: [branch('8', '甲'), branch('9', '乙')] })
  expect(reconcile(before, { organization: told, knows: ['branches'] }).branches.map(({ id }) => id)).toEqual(
    ['1', '9'],
  )
})
