import type { Person } from '@gongshi/domain-kit'
import { describe, expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { aProject } from '../../../test/a-project.ts'
import { offered } from '../../../test/offered.ts'
import { people } from '../../../test/people.ts'
import { tasksOfProject } from '../inbox/tasks-of.ts'

describe('what somebody can try, by office and state (domain specification 7)', () => {
  test('a draft is its handler’s; the approver can only cancel it or help writing', () => {
    expect(offered(people.handler, aProject())).toEqual(['editDraft', 'submitProject'])
    expect(offered(people.approver, aProject())).toEqual(['editDraft', 'cancelProject'])
  })

  test('whoever edited it is not offered what needs a second person; cancelling needs none (R-21)', () => {
    const own = aProject({ state: 'SUBMITTED', editors: ['PUR-1:both', 'PUR-1:handler'] })
    expect(offered(people.both, own)).toEqual(['cancelProject'])
    expect(offered(people.approver, own)).toEqual(['approveProject', 'returnProject', 'cancelProject'])
  })

  test('a handler of finance is offered nothing, an approver what waits for finance', () => {
    const small = aProject({ state: 'SUBMITTED' })
    const large = { ...small, aboveLimit: true }
    const financeHandler = { ...people.finance, subRoles: ['handler' as const] }
    expect(offered(financeHandler, large)).toEqual([])
    expect(offered(people.finance, small)).toEqual(['releaseSplitPurchase', 'confirmBudget'])
    expect(offered(people.finance, large)).toEqual([
      'approveProject',
      'returnProject',
      'releaseSplitPurchase',
      'confirmBudget',
    ])
  })

  test('one approval a side is offered once', () => {
    const large = aProject({ state: 'SUBMITTED', aboveLimit: true })
    const purchaserApproval = { by: 'PUR-1:approver', at: large.createdAt }
    expect(offered(people.approver2, { ...large, purchaserApproval })).not.toContain('approveProject')
    expect(offered(people.finance, { ...large, purchaserApproval })).toContain('approveProject')
  })

  test('finance suspends an open notice, of its own division and those below only', () => {
    const { project } = aPublished()
    expect(offered(people.finance, project)).toContain('suspendNotice')
    expect(offered(people.districtFinance, project)).toEqual([])
  })

  test('a closed notice is amended only where an objection was upheld, and then nothing is started', () => {
    const { project, notice } = aPublished()
    const closed = { ...project, state: 'NOTICE_CLOSED' as const }
    const beside = { notice: { ...notice, state: 'CLOSED' as const }, now: notice.closesAt! }
    expect(offered(people.handler, closed, beside)).not.toContain('proposeAmendment')
    expect(offered(people.approver, closed, beside)).toContain('startProcurement')
    const correctionDue = [{ objectionId: 'o-1', at: closed.createdAt, reason: '异议成立' }]
    const upheld = offered(people.handler, { ...closed, correctionDue }, beside)
    expect(upheld).toContain('proposeAmendment')
    expect(upheld).not.toContain('startProcurement')
  })

  test('an amendment that waits is the approver’s task, and finance’s only where it exceeds what finance saw', () => {
    const { project, notice } = aPublished()
    const kinds = (actor: Person, needsFinance: boolean) => {
      const { handler: by, createdAt: proposedAt } = project
      const pendingAmendment = {
        ...{ proposedAt, drafters: [by], reason: '调整', amendment: { title: '新名称' } },
        ...{ answersObjectionIds: [], needsFinance },
      }
      const desk = { project: { ...project, pendingAmendment }, notice, objections: [], now: proposedAt }
      return tasksOfProject({ actor, ...desk }).map(({ kind }) => kind)
    }
    expect(kinds(people.approver, false)).toEqual(['APPROVE_AMENDMENT'])
    expect(kinds({ ...people.both, subject: project.handler }, false)).toEqual([])
    expect(kinds(people.finance, false)).toEqual([])
    expect(kinds(people.finance, true)).toEqual(['APPROVE_AMENDMENT'])
    expect(kinds(people.financeHandler, true)).toEqual([])
  })

  test('the public, strangers and operators can try nothing', () => {
    const { project } = aPublished()
    for (const actor of [{ kind: 'public' } as const, people.stranger, people.operator])
      expect(offered(actor, project)).toEqual([])
  })
})
