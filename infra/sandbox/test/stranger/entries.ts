import { describe, expect, test } from '@jest/globals'
import type { HouseUnderTest } from '../house/open-house.ts'
import { aDraft, handleOf, published, seen } from '../house/projects.ts'
import { act, done, refusals } from '../house/verbs.ts'
import { told } from './steps.ts'

const HANDLER = 'PUR-1:handler'

/** AC-66, AC-67, attack 24, F25, board 12: what may stand in a notice, and what is no change of it. */
export const entries = (house: () => HouseUnderTest): void =>
  describe('what is typed is read once, and what nobody can see, reach or hold is not published (R-26)', () => {
    const refusedField = async (over: object) => {
      const { userErrors } = await act(house().ask, HANDLER, 'draftProject', aDraft(over))
      return userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`)
    }

    test.each([
      ['title', '\u200b'],
      ['title', '\u3164\u2800'],
      ['title', '一\u2028二'],
      ['title', '名\u2066称'],
      ['purpose', '\u200d'],
      ['contact', '一\n二'],
      ['budgetSource', 'a\u0085b'],
      ['quantity', 'x\u0000'],
      ['providerRequirements', '\u{1fffe}'],
    ])('AC-66 %s %j', async (field, text) =>
      expect(await refusedField({ [field]: text })).toEqual([`INPUT_INVALID input.${field}`]),
    )

    test.each(['\u200b', '\u2063\u3164', ' \u00a0'])(
      'AC-66 a reason or a name nobody can see: %j',
      async (unseen) => {
        const project = await published(house(), '2026-03-02T09:30:00+08:00')
        const cancel = { projectNo: project.projectNo, reason: unseen }
        expect(await told(house(), 'PUR-1:approver', 'cancelProject', cancel)).toEqual(['INPUT_INVALID'])
        const objection = {
          projectNo: project.projectNo,
          kind: 'NOTICE_OBJECTION',
          grounds: '理由充分的异议',
        }
        const { userErrors } = await act(house().ask, null, 'raiseObjection', { ...objection, name: unseen })
        expect(userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', 'name'] }])
      },
    )

    test('board 12 a name too long is told as that', async () => {
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00')
      const input = { projectNo, kind: 'INQUIRY', name: '名'.repeat(101), grounds: '何时开始？' }
      const { userErrors } = await act(house().ask, null, 'raiseObjection', input)
      expect(userErrors).toMatchObject([{ code: 'INPUT_INVALID', message: expect.stringContaining('100') }])
    })

    test.each([
      ['serviceArea', ['440402', '999999']],
      ['serviceArea', ['４４０４９９']],
      ['mapLink', 'javascript:alert(1)'],
      ['mapLink', 'https://map.cn@evil.example/'],
      ['indicatorSystem', 'NOPE-9'],
    ])('attack 24 %s %j is not submitted', async (field, value) => {
      const draft = await done(house().ask, HANDLER, 'draftProject', aDraft({ [field]: value }))
      const { userErrors } = await act(house().ask, HANDLER, 'submitProject', handleOf(draft))
      expect(userErrors).toMatchObject([{ code: 'INPUT_INVALID', field: ['input', field] }])
    })

    test.each([
      [
        'AC-67 service from the day before the earliest start',
        { serviceFrom: '2026-09-29' },
        'publishNotice',
      ],
      ['AC-67 service from the earliest start', { serviceFrom: '2026-09-30' }, undefined],
      ['planned for the day before', { plannedStartOn: '2026-09-29' }, 'publishNotice'],
      [
        'AC-67 three years and a day',
        { serviceFrom: '2026-10-01', serviceTo: '2029-10-01' },
        'submitProject',
      ],
      ['AC-67 three years', { serviceFrom: '2026-10-01', serviceTo: '2029-09-30' }, undefined],
      ['three years from a leap day', { serviceFrom: '2028-02-29', serviceTo: '2031-02-28' }, undefined],
      ['a day more', { serviceFrom: '2028-02-29', serviceTo: '2031-03-01' }, 'submitProject'],
    ])('%s', async (_what, over, refusedAt) => {
      await house().clock('2026-09-14T09:00:00+08:00')
      let project = await done(house().ask, HANDLER, 'draftProject', aDraft(over))
      for (const [who, verb] of [
        [HANDLER, 'submitProject'],
        ['PUR-1:approver', 'approveProject'],
        ['PUR-1:approver', 'publishNotice'],
      ] as const) {
        const codes = await refusals(house().ask, who, verb, handleOf(project))
        expect([verb, codes]).toEqual([verb, verb === refusedAt ? ['INPUT_INVALID'] : []])
        if (verb === refusedAt) return
        project = await seen(house(), project.projectNo, HANDLER)
      }
    })

    test('F25 nothing changes by blanks, line ends, composition, unseen characters or the width of a code', async () => {
      const terms = {
        title: '清洁志愿服务',
        purpose: '一\n二',
        requirements: 'Caf\u00e9',
        serviceCode: 'B0210',
      }
      const { projectNo } = await published(house(), '2026-03-02T09:30:00+08:00', terms)
      for (const same of [
        { title: '清洁志愿\u200b服务\u3000' },
        { purpose: '一\r\n二\r' },
        { requirements: 'Cafe\u0301' },
        { serviceCode: 'ｂ０２１０' },
        { serviceArea: ['４４０４０２', ' 440402'] },
        {},
      ]) {
        const input = { projectNo, reason: '更正', ...same }
        const codes = await told(house(), HANDLER, 'proposeAmendment', input)
        expect([same, codes]).toEqual([same, ['INPUT_INVALID']])
      }
      const contact = { projectNo, reason: '更正', contact: '政府采购科 0756-0000000 ' }
      expect(await told(house(), 'PUR-1:approver', 'amendNotice', contact)).toEqual(['INPUT_INVALID'])
    })
  })
