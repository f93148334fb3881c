import { describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published } from '../house/projects.ts'
import { act } from '../house/verbs.ts'
import { objectionSeen, raised } from './steps.ts'

/** AC-75 and attack 9, 19, 20: what strangers write is screened, what they are told gives nobody away. */
export const strangersText = (house: () => HouseUnderTest): void =>
  describe('text of strangers is screened before it is published (R-25)', () => {
    const whole = async (id: string, who: string | null, receipt?: string) => {
      const query =
        'query ($id: ID!, $receipt: String) { objection(id: $id, receipt: $receipt) { groundsInFull } }'
      type Full = { objection: { groundsInFull: string | null } }
      return dataOf(await house().ask<Full>(who, query, { id, receipt })).objection.groundsInFull
    }

    test.each([
      ['身份证 440402199001011234，电话 138 0013 8000，住香洲区凤凰路12号', 3],
      ['电话：１３８００１３８０００，座机0756-2123456', 2],
      ['银行卡 6222 0200 1234 5678 901', 1],
      ['住柠溪路 338 号 5 栋 2 单元 301', 1],
      ['一三八零零一三八零零零', 1],
    ])('AC-75 %s', async (text, runs) => {
      const project = await published(house(), '2026-06-04T09:00:00+08:00')
      const { id, receipt, grounds } = await raised(house(), project, { grounds: text, name: '陈大文' })
      expect(grounds.match(/▇+/g)?.length).toBe(runs)
      expect(grounds).not.toMatch(/\d|[一二三四五六七八九零]{3}/)
      expect(await objectionSeen(house(), { id })).toMatchObject({ grounds })
      for (const who of [null, 'ORG-1', 'PUR-2:approver', 'OPR-1:handler', 'DIS-X:handler'])
        expect([who, await whole(id, who)]).toEqual([who, null])
      expect(await whole(id, 'PUR-1:approver')).toBe(text)
      expect(await whole(id, null, receipt)).toBe(text)
    })

    test('AC-75 an approver redacts a name; only ▇ may replace characters, and a reason is given', async () => {
      const project = await published(house(), '2026-06-04T09:00:00+08:00')
      const { id } = await raised(house(), project, { grounds: '李大文主任收了好处' })
      const redact = async (who: string, publicText: string, reason = '遮盖姓名') => {
        const { version } = await objectionSeen(house(), { id })
        const input = { id, version, publicText, reason }
        const { userErrors } = await act(house().ask, who, 'redactObjection', input)
        return userErrors.map(({ code }) => code)
      }
      const covered = '▇▇▇主任收了好处'
      expect(await redact('PUR-1:handler', covered)).toContain('FORBIDDEN')
      for (const who of ['PUR-2:approver', 'FIN-X:approver'])
        expect(await redact(who, covered)).toEqual(['FORBIDDEN'])
      for (const other of ['某某某主任收了好处', `${covered}。`, '▇▇▇主任', '李大文主任收了好处'])
        expect([other, await redact('PUR-1:approver', other)]).toEqual([other, ['INPUT_INVALID']])
      expect(await redact('PUR-1:approver', covered, '\u2063')).toEqual(['INPUT_INVALID'])
      expect(await redact('PUR-1:approver', covered)).toEqual([])
      expect((await objectionSeen(house(), { id })).grounds).toBe(covered)
    })

    test('attack 20 a guessed name and the right one are answered alike; attack 7 the same words under a guessable id give no receipt', async () => {
      const { projectNo } = await published(house(), '2026-06-04T09:00:00+08:00')
      const words = { projectNo, kind: 'NOTICE_OBJECTION', grounds: '服务面积有误，请更正' }
      for (const name of ['陈示例', '陈示例', '李示例'])
        expect((await act(house().ask, null, 'raiseObjection', { ...words, name })).userErrors).toEqual([])
      const query = `mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { receipt } }`
      const input = { ...words, name: '陈示例', clientMutationId: 'guess-1' }
      const first = await house().ask<{ raiseObjection: { receipt: string } }>(null, query, { input })
      const again = await house().ask<{ raiseObjection: { receipt: string } | null }>(null, query, { input })
      expect(first.data?.raiseObjection.receipt).toBeTruthy()
      expect(again.data?.raiseObjection?.receipt ?? null).toBeNull()
    })
  })
