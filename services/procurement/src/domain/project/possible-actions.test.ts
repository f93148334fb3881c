import { describe, expect, test } from '@jest/globals'
import { aPublished } from '../../../test/a-notice.ts'
import { aProject } from '../../../test/a-project.ts'
import { people } from '../../../test/people.ts'
import { possibleActions } from './possible-actions.ts'

describe('what somebody can try, by office and state (domain specification 7)', () => {
  test('a draft is its handler’s; the approver can only cancel it or help writing', () => {
    expect(possibleActions(people.handler, aProject())).toEqual(['editDraft', 'submitProject'])
    expect(possibleActions(people.approver, aProject())).toEqual(['editDraft', 'cancelProject'])
  })

  test('whoever handled it is not offered the approver’s verbs (R-21)', () => {
    const own = aProject({ state: 'SUBMITTED', handler: 'PUR-1:both' })
    expect(possibleActions(people.both, own)).toEqual([])
    expect(possibleActions(people.approver, own)).toContain('approveProject')
  })

  test('finance suspends an open notice, of its own division and those below only', () => {
    const { project } = aPublished()
    expect(possibleActions(people.finance, project)).toContain('suspendNotice')
    expect(possibleActions(people.districtFinance, project)).toEqual([])
  })

  test('a closed notice is amended only where an objection was upheld, and then nothing is started', () => {
    const closed = aProject({ state: 'NOTICE_CLOSED' })
    expect(possibleActions(people.approver, closed)).not.toContain('amendNotice')
    expect(possibleActions(people.approver, closed)).toContain('startProcurement')
    const correctionDue = { objectionId: 'o-1', at: closed.createdAt, reason: '异议成立' }
    const upheld = possibleActions(people.approver, { ...closed, correctionDue })
    expect(upheld).toContain('amendNotice')
    expect(upheld).not.toContain('startProcurement')
  })

  test('the public, strangers and operators can try nothing', () => {
    const { project } = aPublished()
    for (const actor of [{ kind: 'public' } as const, people.stranger, people.operator])
      expect(possibleActions(actor, project)).toEqual([])
  })
})
