import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, ready, seen, submitted } from '../house/projects.ts'
import { act, done, refusals } from '../house/verbs.ts'

/** AC-51 and R-21: who may do what, and two who do it at once. */
export const twoPeople = (house: () => HouseUnderTest): void =>
  describe('creator and approver are two people (R-21), and one change wins (AC-51)', () => {
    test('AC-51 two approvers press "approve" at the same time: one success, one VERSION_CONFLICT', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      for (let round = 0; round < 5; round++) {
        const project = await submitted(house())
        const press = (who: string) => act(house().ask, who, 'approveProject', handleOf(project))
        const pressed = await Promise.all([press('PUR-1:approver'), press('PUR-1:approver2')])
        expect(pressed.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
          'VERSION_CONFLICT',
        ])
        expect((await seen(house(), project.projectNo, 'PUR-1:handler')).state).toBe('READY')
      }
    })

    test('R-21 a handler does not approve: FORBIDDEN or DUTY_SEPARATION; nor does another department', async () => {
      const project = await submitted(house())
      expect(await refusals(house().ask, 'PUR-1:handler', 'approveProject', handleOf(project))).toContain(
        'DUTY_SEPARATION',
      )
      expect(await refusals(house().ask, 'DIS-X:approver', 'approveProject', handleOf(project))).not.toEqual(
        [],
      )
      expect(await refusals(house().ask, null, 'approveProject', handleOf(project))).not.toEqual([])
    })

    test.each([
      ['the budget', { budgetFen: 17_000_000 }],
      ['the contact point', { contact: '政府采购科 0756-3333333' }],
    ])(
      'AC-56 the approver edits %s and handler2 submits: another approver approves, then he may publish',
      async (_what, terms) => {
        const drafted = await done(house().ask, 'PUR-1:handler', 'draftProject', aDraft())
        const edited = await done(house().ask, 'PUR-1:approver', 'editDraft', {
          ...handleOf(drafted),
          ...terms,
        })
        const handed = await done(house().ask, 'PUR-1:handler2', 'submitProject', handleOf(edited))
        expect(await refusals(house().ask, 'PUR-1:approver', 'approveProject', handleOf(handed))).toEqual([
          'DUTY_SEPARATION',
        ])
        const approved = await done(house().ask, 'PUR-1:approver2', 'approveProject', handleOf(handed))
        expect(approved.state).toBe('READY')
        const open = await done(house().ask, 'PUR-1:approver', 'publishNotice', handleOf(approved))
        expect(open.state).toBe('NOTICE_OPEN')
      },
    )

    test('a draft is its own department’s business: nobody else sees it', async () => {
      const drafted = await done(house().ask, 'PUR-1:handler', 'draftProject', aDraft())
      await expect(seen(house(), drafted.projectNo)).rejects.toThrow('not to be seen')
      await expect(seen(house(), drafted.projectNo, 'ORG-1')).rejects.toThrow('not to be seen')
      await expect(seen(house(), drafted.projectNo, 'DIS-X:handler')).rejects.toThrow('not to be seen')
    })

    test('a stale version is VERSION_CONFLICT', async () => {
      const project = await ready(house())
      const stale = { projectId: project.id, version: project.version - 1 }
      expect(await refusals(house().ask, 'PUR-1:approver', 'publishNotice', stale)).toEqual([
        'VERSION_CONFLICT',
      ])
    })
  })
