import { expect, test } from '@jest/globals'
import type { ProblemFragment } from '../../graph/documents.generated/graphql.ts'
import { decided, isDecided } from '../review/decided.ts'
import { isReviewer, offersOf, onProject, onReview } from './offers.ts'

const refusal = (code: string) => ({ code }) as ProblemFragment
const project = (over: Partial<Parameters<typeof offersOf>[0]>) => ({
  state: 'READY' as const,
  possibleActions: [],
  blockedActions: [],
  nextStep: { refusals: [], warnings: [] },
  singleSource: null,
  ...over,
})

test('one thing leads, the others are quieter: what needs a press first, what needs a reason after it', () => {
  const { primary, others } = offersOf(
    project({
      possibleActions: ['cancelProject', 'returnProject', 'publishIntention', 'publishNotice', 'reopenDraft'],
    }),
  )
  expect(primary).toBe('publishNotice')
  expect(others).toEqual(['publishIntention', 'cancelProject', 'returnProject', 'reopenDraft'])
})

test('what is foreseen to be refused is not offered but explained; once nothing is foreseen it leads', () => {
  const refusals = [refusal('SERVICE_PERIOD_INVALID')]
  const can = { possibleActions: ['publishNotice', 'publishIntention'] as const }
  const foreseen = offersOf(
    project({ possibleActions: [...can.possibleActions], nextStep: { refusals, warnings: [] } }),
  )
  expect(foreseen.primary).toBe('publishIntention')
  expect(foreseen.others).toEqual([])
  expect(foreseen.blocked).toEqual([{ action: 'publishNotice', reasons: refusals }])
  const free = offersOf(project({ possibleActions: [...can.possibleActions] }))
  expect([free.primary, free.blocked]).toEqual(['publishNotice', []])
})

test('what needs a reason leads only where it is the work of the state', () => {
  const open = project({ state: 'NOTICE_OPEN', possibleActions: ['suspendNotice', 'confirmBudget'] })
  expect(offersOf(open).primary).toBeUndefined()
  expect(offersOf({ ...open, state: 'NOTICE_CLOSED' }).primary).toBe('confirmBudget')
  const named = project({ possibleActions: ['publishSingleSource'] })
  expect(offersOf(named).primary).toBe('publishSingleSource')
  expect(
    offersOf({ ...named, singleSource: { publishedAt: '2026-03-02T01:00:00Z' } }).primary,
  ).toBeUndefined()
})

test('a project’s own page approves nothing; the review does, and no more than it decides', () => {
  expect(onProject).toEqual(expect.arrayContaining(['submitProject', 'returnProject', 'publishNotice']))
  for (const verb of onReview) {
    expect(onProject).not.toContain(verb)
    expect(decided).toContain(verb)
  }
  expect(isDecided('cancelProject')).toBe(false)
})

test('whoever wrote it does not review it; whoever waits for something does', () => {
  const blocked = (code: string) =>
    isReviewer(project({ blockedActions: [{ action: 'approveProject', reasons: [refusal(code)] }] }))
  expect(blocked('DUTY_SEPARATION')).toBe(false)
  expect(blocked('FINDINGS_OPEN')).toBe(true)
  expect(isReviewer(project({ possibleActions: ['approveAmendment'] }))).toBe(true)
  expect(isReviewer(project({ possibleActions: ['publishNotice'] }))).toBe(false)
})
