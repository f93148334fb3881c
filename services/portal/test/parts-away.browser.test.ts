import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { supplierPath } from './board/addresses.ts'
import { theBoard } from './board/board.ts'
import { openLossyGateway } from './board/lossy-gateway.ts'
import { openSecondBoard } from './board/second-board.ts'
import { sessionOf } from './desk/sessions.ts'

const AWAY = 'class="part-away"'

let lossy: Awaited<ReturnType<typeof openLossyGateway>>
let board: Awaited<ReturnType<typeof openSecondBoard>>
beforeAll(async () => {
  lossy = await openLossyGateway(theBoard().graph)
  board = await openSecondBoard(lossy.url)
})
afterAll(async () => {
  await board?.close()
  lossy?.close()
})

/** A page of the desk as a persona reads it while one part of its answer cannot be had. */
async function readWithout(part: string, path: string, persona: string): Promise<string> {
  lossy.loses(part)
  const answer = await fetch(`${board.url}${path}`, { headers: { cookie: await sessionOf(persona) } })
  expect(answer.status).toBe(200)
  return answer.text()
}

const read = async (path: string, persona: string): Promise<string> =>
  (await fetch(`${theBoard().url}${path}`, { headers: { cookie: await sessionOf(persona) } })).text()

const countOf = (html: string, words: string): number => html.split(words).length - 1

describe('a part of the desk that cannot be had says so, and is no empty one', () => {
  test('a registrar whose inbox is away reads that, and is offered no founding', async () => {
    const html = await readWithout('inbox', '/zh/desk/registrations', 'REG-1:handler')
    expect(html).toMatch(/本机关待办的登记申请<\/h2><p class="part-away"/)
    expect([html.includes('没有登记申请'), html.includes('/registrations/new')]).toEqual([false, false])
  })

  test('a supplier whose contact is away reads all the rest of its registration', async () => {
    await supplierPath()
    const html = await readWithout('ownContact', '/zh/desk/supplier?contact', 'ENT-1')
    expect(html).toContain('珠海示例物业管理有限公司')
    expect([countOf(html, AWAY), html.includes('登记本供应商')]).toEqual([1, false])
  })

  test('one whose registration is away is not asked to register again', async () => {
    const html = await readWithout('viewer.enterprise', '/zh/desk/supplier', 'ENT-1')
    expect([countOf(html, AWAY), html.includes('forms/registerEnterprise')]).toEqual([1, false])
  })

  test('founders write while the registrars are away: the form stands, the choice alone does not', async () => {
    const html = await readWithout('registrars', '/zh/desk/registrations/new', 'FND-1')
    expect([countOf(html, AWAY), html.includes('name="proposedName"')]).toEqual([1, true])
  })

  test('whose agency has no officers reads that there are none; whose list is away, that it is', async () => {
    expect(
      countOf(await readWithout('viewer.officersPage', '/zh/desk/officers', 'REG-1:handler'), AWAY),
    ).toBe(1)
    const none = await read('/zh/desk/officers', 'FND-1')
    expect([countOf(none, AWAY), none.includes('尚未登记')]).toEqual([0, true])
  })
})
