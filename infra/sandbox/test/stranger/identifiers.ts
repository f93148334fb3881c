import { beforeAll, describe, expect, test } from '@jest/globals'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'
import { published } from '../house/projects.ts'
import type { Project } from '../house/shapes.ts'
import { objectionSeen, raised } from './steps.ts'

type Found = { notices: { totalCount: number }; projects: { edges: object[] } }

/** F1, F3, F4: words to the end of a title, identifiers as people type and paste them, one answer of both lists. */
export const identifiers = (house: () => HouseUnderTest): void =>
  describe('what people type is found, however they type it', () => {
    let project: Project
    const long = '关于全面推进困境儿童关爱保护及家庭教育指导的'.repeat(5)
    beforeAll(async () => {
      const title = `${long}白藤湖站点 OPEN-Lab 托育（0-3岁）“向日葵”计划`
      project = await published(house(), '2026-05-11T00:00:20+08:00', { title, serviceCode: 'A0404' })
    }, 60_000)

    const found = async (text: string) => {
      const query = `query ($text: String!) { notices(filter: { text: $text }) { totalCount } projects(filter: { text: $text }) { edges { cursor } } }`
      const { notices, projects } = dataOf(await house().ask<Found>(null, query, { text }))
      return [notices.totalCount, projects.edges.length]
    }
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))

    test.each([
      '白藤湖 示例服务局',
      '养老 白藤湖',
      '托育，向日葵',
      '「向日葵」',
      'open-lab',
      'ＯＰＥＮ lab',
      '(0-3岁)',
    ])('F1, F4 %s', async (text) => expect(await found(text)).toEqual([1, 1]))

    test.each(['白藤湖 不存在的局', '03岁', '向日葵托育'])('is not there: %s', async (text) =>
      expect(await found(text)).toEqual([0, 0]),
    )

    test.each([
      ['as it is', (no: string) => no],
      ['full-width', wide],
      ['in small letters', (no: string) => no.toLowerCase()],
      ['with blanks for dashes', (no: string) => no.replaceAll('-', ' ')],
      ['without dashes', (no: string) => no.replaceAll('-', '')],
      ['with long dashes', (no: string) => no.replaceAll('-', '—')],
      ['with its label', (no: string) => `项目编号：${no}`],
      ['of the notice, with its label', (no: string) => `公示编号 ${no}-N1`],
      ['with what is unseen', (no: string) => `\u200b${no}\ufeff`],
      ['with a word', (no: string) => `${no} 白藤湖`],
    ])('F3 a number %s', async (_how, typed) => expect(await found(typed(project.projectNo))).toEqual([1, 1]))

    test('F3 the same number at every door that takes one', async () => {
      const query = 'query ($no: String!) { project(projectNo: $no) { projectNo } }'
      const no = project.projectNo
      for (const typed of [no.replaceAll('-', ''), no.replaceAll('-', ' '), wide(no), no.toLowerCase()]) {
        const { data } = await house().ask<{ project: { projectNo: string } | null }>(null, query, {
          no: typed,
        })
        expect([typed, data?.project?.projectNo]).toEqual([typed, no])
        expect((await raised(house(), { ...project, projectNo: typed }, { kind: 'INQUIRY' })).state).toBe(
          'RECEIVED',
        )
      }
    })

    test.each([
      '1144 0400 FAKE 0011 X5',
      '１１４４０４００fake0011x5',
      '统一社会信用代码：11440400FAKE0011X5',
    ])('F3 a credit code: %s', async (typed) => {
      const [notices = 0, projects = 0] = await found(`${typed} 白藤湖`)
      expect([notices, projects]).toEqual([1, 1])
      const query =
        'query ($text: String!) { organizations(filter: { text: $text }) { edges { node { name } } } }'
      const text = typed.replace('11440400FAKE0011X5', '51440400FAKE00013T')
      const asked = typed.startsWith('统') ? text : '5144 0400 FAKE 0001 3T'
      type Names = { organizations: { edges: { node: { name: string } }[] } }
      const { organizations } = dataOf(await house().ask<Names>(null, query, { text: asked }))
      expect(organizations.edges.map(({ node }) => node.name)).toEqual(['珠海市示例行业协会'])
    })

    test('F3 a receipt, however it was pasted', async () => {
      const { id, receipt } = await raised(house(), project, { kind: 'REPORT', name: '' })
      const query = 'query ($receipt: String!) { objectionByReceipt(receipt: $receipt) { id } }'
      const of = async (typed: string) =>
        dataOf(
          await house().ask<{ objectionByReceipt: { id: string } | null }>(null, query, { receipt: typed }),
        ).objectionByReceipt?.id
      for (const typed of [receipt.toUpperCase(), wide(receipt), ` ${receipt.replaceAll('-', '–')}\u200b`])
        expect(await of(typed)).toBe(id)
      expect(await of(receipt.slice(0, -1))).toBeUndefined()
      expect(await objectionSeen(house(), { id })).toBeNull()
    })
  })
