import { aDraft, dataOf, done, handleOf, type Project } from '@gongshi/sandbox/test'
import { expect, test } from '@jest/globals'
import { visitor } from './board/visit.ts'
import { asker } from './desk/asker.ts'
import { arrives } from './desk/clerk.ts'

const visit = visitor()

/** A project above the limit whose award criteria prefer local bodies; finance says what becomes of that. */
async function prefersLocals() {
  const ask = asker()
  const terms = { budgetFen: 120_000_000, method: 'OPEN_TENDER', awardCriteria: '在珠海注册的社会组织得10分' }
  const drafted = await done(ask, 'PUR-1:handler', 'draftProject', aDraft(terms))
  const handed = await done(ask, 'PUR-1:handler', 'submitProject', handleOf(drafted))
  const once = await done(ask, 'PUR-1:approver', 'approveProject', handleOf(handed))
  const query = 'query ($no: String!) { project(projectNo: $no) { findings { id } } }'
  const { project } = dataOf(
    await ask<{ project: { findings: { id: string }[] } }>('FIN-1:approver', query, { no: once.projectNo }),
  )
  let last: Project = once
  for (const { id: findingId } of project.findings) {
    const answer = { findingId, answer: 'JUSTIFIED', reason: '服务须在本地驻点，已公开论证' }
    last = await done(ask, 'FIN-1:approver', 'answerFinding', { ...handleOf(last), ...answer })
  }
  const approved = await done(ask, 'FIN-1:approver', 'approveProject', handleOf(last))
  const intended = await done(ask, 'PUR-1:approver', 'publishIntention', handleOf(approved))
  return done(ask, 'PUR-1:approver', 'publishNotice', handleOf(intended))
}

test('R-07: what may restrict suppliers and stands all the same is read in public, with finance’s reason, in both languages', async () => {
  const { projectNo } = await prefersLocals()
  const page = await visit({ scripts: false })
  await page.goto(`/zh/projects/${projectNo}`)
  const told = page.locator('section[aria-labelledby=justified]')
  expect(await told.innerText()).toMatch(
    /经财政部门认可的条款.*评审标准.*在珠海注册的社会组织得10分.*服务须在本地驻点，已公开论证/s,
  )
  await page.goto(`/en/projects/${projectNo}`)
  expect(await told.innerText()).toContain('Terms that finance let stand')
})

test('must fail: a notice without such terms has no such part', async () => {
  const page = await visit({ scripts: false })
  await page.goto('/zh/notices?state=OPEN&q=居家养老')
  await arrives(page, page.locator('.notice-list h3 a').first())
  expect(await page.locator('section[aria-labelledby=justified]').count()).toBe(0)
})
