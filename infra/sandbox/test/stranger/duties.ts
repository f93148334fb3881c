import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, ready, submitted } from '../house/projects.ts'
import type { UserError } from '../house/shapes.ts'
import { done, refusals } from '../house/verbs.ts'

const GRAPH = readFileSync(`${import.meta.dirname}/../../../../packages/graph/api.graphql`, 'utf8')

/** D1 and D20 from outside: who wrote does not approve, and a draft is nobody's business whatever is tried on it. */
export const duties = (house: () => HouseUnderTest): void =>
  describe('creator is whoever edited since the last approval (R-21)', () => {
    beforeAll(() => house().clock('2026-03-02T09:00:00+08:00'))
    const { approver, other } = { approver: 'PUR-1:approver', other: 'PUR-1:approver2' }

    test('D1, a sibling: the approver changes nothing but the map link of a project that was returned', async () => {
      const handed = await submitted(house())
      const back = { ...handleOf(handed), reason: '请补充' }
      const returned = await done(house().ask, other, 'returnProject', back)
      const link = { ...handleOf(returned), mapLink: 'https://example.cn/map' }
      const edited = await done(house().ask, approver, 'editDraft', link)
      const again = await done(house().ask, 'PUR-1:handler2', 'submitProject', handleOf(edited))
      expect(await refusals(house().ask, approver, 'approveProject', handleOf(again))).toEqual([
        'DUTY_SEPARATION',
      ])
      expect((await done(house().ask, other, 'approveProject', handleOf(again))).state).toBe('READY')
    })

    test('D1, a sibling: reopened, rewritten by one approver, approved by the other alone; in a district as in the city', async () => {
      const reopened = await done(house().ask, 'PUR-1:handler', 'reopenDraft', {
        ...handleOf(await ready(house())),
        reason: '需求有变',
      })
      const rewritten = await done(house().ask, other, 'editDraft', { ...handleOf(reopened), title: '重拟' })
      const handed = await done(house().ask, 'PUR-1:handler', 'submitProject', handleOf(rewritten))
      expect(await refusals(house().ask, other, 'approveProject', handleOf(handed))).toEqual([
        'DUTY_SEPARATION',
      ])
      await done(house().ask, approver, 'approveProject', handleOf(handed))
      const district = await done(house().ask, 'DIS-X:handler', 'draftProject', aDraft())
      const changed = { ...handleOf(district), contact: '采购科 0756-1111111' }
      const edited = await done(house().ask, 'DIS-X:approver', 'editDraft', changed)
      const sent = await done(house().ask, 'DIS-X:handler2', 'submitProject', handleOf(edited))
      expect(await refusals(house().ask, 'DIS-X:approver', 'approveProject', handleOf(sent))).toEqual([
        'DUTY_SEPARATION',
      ])
    })

    const verbs = mutationsOnProjects()

    test.each([null, 'DIS-X:handler', 'ORG-1', 'OPR-1:handler'])(
      'D20 to %s a draft does not exist, whichever verb is tried and whichever version is sent',
      async (who) => {
        expect(verbs.length).toBeGreaterThan(20)
        const draft = await done(house().ask, 'PUR-1:handler', 'draftProject', aDraft())
        const nobodys = { ...draft, id: '01a22749-0000-7457-b9b4-77e1ea3054d9' }
        for (const [verb, input, extra] of verbs) {
          const tried = [
            { ...draft, version: draft.version },
            { ...draft, version: 99 },
            { ...nobodys, version: 1 },
          ]
          const query = `mutation ($input: ${input}!) { ${verb}(input: $input) { userErrors { code message } } }`
          const answers = await Promise.all(
            tried.map(async (project) => {
              const asked = { input: { ...handleOf(project), ...extra } }
              return dataOf(
                await house().ask<Record<string, { userErrors: UserError[] }>>(who, query, asked),
              )[verb]?.userErrors
            }),
          )
          expect([verb, answers[0]?.map(({ code }) => code)]).toEqual([verb, ['NOT_FOUND']])
          expect([verb, answers[1], answers[2]]).toEqual([verb, answers[0], answers[0]])
        }
      },
    )
  })

/** Every mutation of the published graph on a project and its version, with the type of its input and what else that demands. */
function mutationsOnProjects(): [verb: string, input: string, extra: object][] {
  const all = [...GRAPH.matchAll(/^ {2}(\w+)\(input: (\w+)!\): ProjectPayload!/gm)]
  return all.flatMap(([, verb = '', input = '']) => {
    const fields = new RegExp(`^input ${input} \\{([\\s\\S]*?)^\\}`, 'm').exec(GRAPH)?.[1] ?? ''
    const isOnProject = /^ {2}projectId: ID!/m.test(fields) && /^ {2}version: Int!/m.test(fields)
    const demanded = [...fields.matchAll(/^ {2}(\w+): (\w+)!$/gm)].map(([, name = '', type = '']) => [
      name,
      type === 'FindingAnswer' ? 'STRUCK' : '试一试',
    ])
    const { projectId: _id, version: _version, ...extra } = Object.fromEntries(demanded)
    return isOnProject ? [[verb, input, extra]] : []
  })
}
