import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { extractText, getMeta } from 'unpdf'
import { paperFile } from '../../paper/paper.ts'
import { certificatePaper } from './certificate-file.ts'
import type { Certified } from './certificate-lines.ts'

const certificate = {
  ...{ id: '0197', type: 'ESTABLISH', orgType: 'SOCIAL_ASSOCIATION', decisionDocNo: '珠民社准〔2026〕3号' },
  ...{
    decisionOn: '2026-03-30',
    certifiedAt: '2026-03-31T01:30:00.000Z',
    changes: null,
    deregistration: null,
  },
  ...{ businessScope: '行业交流、培训和咨询', purpose: '服务会员', capital: { text: '3万元' } },
  ...{ domicile: { name: '广东省珠海市香洲区' }, handlingAgency: { name: '珠海市民政局' } },
  organization: { uscc: '51440400FAKE8001XX', name: '珠海市示例氢能促进会', status: 'ACTIVE' },
} as unknown as Certified

const ADDRESS = 'https://board.example/zh/registrations/0197'
const bytesOf = async (language: 'zh' | 'en', more: object = {}) =>
  buffer(await paperFile(certificatePaper(language, { ...certificate, ...more }, ADDRESS)))
const textOf = async (bytes: Buffer) => (await extractText(new Uint8Array(bytes), { mergePages: true })).text

describe('a certificate as a paper', () => {
  test('it says in text what the page says: name, code and both days among it', async () => {
    const text = await textOf(await bytesOf('zh'))
    for (const told of [
      ...[
        '社会组织登记证书',
        '珠海市示例氢能促进会',
        '51440400FAKE8001XX',
        '社会团体',
        '行业交流、培训和咨询',
      ],
      ...['服务会员', '广东省珠海市香洲区', '3万元', '珠海市民政局', '珠民社准〔2026〕3号'],
      ...['2026年3月30日', '2026年3月31日', ADDRESS],
    ])
      expect(text).toContain(told)
    expect(text).not.toContain('〓')
  })

  test('in English, too, with the words that were written as they were', async () => {
    const text = await textOf(await bytesOf('en'))
    expect(text).toContain('Registration certificate')
    expect(text).toContain('珠海市示例氢能促进会')
  })

  test('the same facts are the same bytes; other facts are others', async () => {
    const first = await bytesOf('zh')
    expect((await bytesOf('zh')).equals(first)).toBe(true)
    expect((await bytesOf('zh', { decisionOn: '2026-03-29' })).equals(first)).toBe(false)
  })

  test('the file tells its title, and the day of the certificate as its own', async () => {
    const { info } = await getMeta(new Uint8Array(await bytesOf('zh')))
    expect(info).toMatchObject({ Title: '社会组织登记证书', CreationDate: 'D:20260331013000Z' })
  })

  test('a character the font lacks is marked, and the paper says so', async () => {
    const text = await textOf(await bytesOf('zh', { purpose: '纪念𠮷先生' }))
    expect(text).toContain('纪念〓先生')
    expect(text).toContain('〓 处为字库所缺的字')
  })

  test('a scope as long as there may be goes on to the next page', async () => {
    const { totalPages, text } = await extractText(
      new Uint8Array(await bytesOf('zh', { businessScope: `${'行业培训、'.repeat(600)}完` })),
      { mergePages: true },
    )
    expect(totalPages).toBeGreaterThan(1)
    expect(text).toContain('完')
    expect(text).toContain(ADDRESS)
  })
})
