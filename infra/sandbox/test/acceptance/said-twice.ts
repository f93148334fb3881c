import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, published, ready, seen } from '../house/projects.ts'
import { until } from '../house/until.ts'
import { act } from '../house/verbs.ts'

/** product.md 3.6: a client that got no answer may send its request again. */
export const saidTwice = (house: () => HouseUnderTest): void =>
  describe('a request that is sent again with its clientMutationId is done once (product.md 3.6)', () => {
    test('a draft, sent again: one project, the same answer; under another id a second one', async () => {
      await house().clock('2026-03-02T09:00:00+08:00')
      const input = { ...aDraft(), clientMutationId: 'draft-1' }
      const draft = (over = {}) => act(house().ask, 'PUR-1:handler', 'draftProject', { ...input, ...over })
      const first = await draft()
      expect(first.project?.state).toBe('DRAFT')
      expect(await draft()).toEqual(first)
      const second = await draft({ clientMutationId: 'draft-2' })
      expect(second.project?.projectNo).not.toBe(first.project?.projectNo)
    })

    test('a publication, sent again: its first answer, where without the id it is VERSION_CONFLICT', async () => {
      const project = await ready(house())
      const input = { ...handleOf(project), clientMutationId: 'publish-1' }
      const publish = (what: object) => act(house().ask, 'PUR-1:approver', 'publishNotice', what)
      const first = await publish(input)
      expect(first.project?.state).toBe('NOTICE_OPEN')
      expect(await publish(input)).toEqual(first)
      expect((await publish(handleOf(project))).userErrors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
      expect((await seen(house(), project.projectNo)).notices).toHaveLength(1)
    })

    test('must fail: the same id for another project is a conflict, and that project stays as it was', async () => {
      const [one, other] = [await ready(house()), await ready(house())]
      const publish = (project: typeof one) =>
        act(house().ask, 'PUR-1:approver', 'publishNotice', {
          ...handleOf(project),
          clientMutationId: 'publish-2',
        })
      await publish(one)
      await expect(publish(other)).rejects.toThrow('CLIENT_MUTATION_ID_CONFLICT')
      expect((await seen(house(), other.projectNo, 'PUR-1:handler')).state).toBe('READY')
    })

    test('what the clock refused is accepted under the same id, once the clock allows it', async () => {
      const project = await published(house(), '2026-03-02T09:30:00+08:00')
      const start = (handle: Parameters<typeof handleOf>[0]) =>
        act(house().ask, 'PUR-1:handler', 'startProcurement', {
          ...handleOf(handle),
          clientMutationId: 'start-1',
        })
      expect((await start(project)).userErrors).toMatchObject([{ code: 'NOTICE_PERIOD_NOT_ELAPSED' }])
      await house().clock('2026-03-18T00:00:01+08:00')
      const closed = await until(
        () => seen(house(), project.projectNo),
        ({ state }) => state === 'NOTICE_CLOSED',
      )
      const started = await start(closed)
      expect(started.project?.state).toBe('PROCURING')
      expect(await start(closed)).toEqual(started)
    })
  })
