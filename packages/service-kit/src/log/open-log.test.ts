import { describe, expect, test } from '@jest/globals'
import { openLog } from './open-log.ts'
import { outageLog } from './outage-log.ts'

function aLog() {
  const lines: string[] = []
  const log = openLog({ service: 'catalogue', to: { write: (line: string) => void lines.push(line) } })
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? '{}') }
}

describe('secrets and persons never reach the log', () => {
  test('passwords in addresses, wherever they stand', () => {
    const { log, lines } = aLog()
    log.info(
      { url: 'mysql://user:hunter2@db/x', deep: { er: ['redis://:hunter2@cache'] } },
      'at mysql://a:hunter2@b',
    )
    expect(lines.join()).not.toContain('hunter2')
    expect(lines.join()).toContain('mysql://[redacted]@db/x')
  })

  test('tokens and keys by name, bearer tokens in sentences', () => {
    const { log, lines } = aLog()
    log.info(
      { token: 'tttt', request: { headers: { authorization: 'Bearer aaaa.bbbb' } } },
      'sent Bearer aaaa.bbbb',
    )
    expect(lines.join()).not.toMatch(/tttt|aaaa/)
  })

  test('fields about persons', () => {
    const { log, lines } = aLog()
    log.info({ contact: { phone: '13800000000', contactName: '张三' } })
    expect(lines.join()).not.toMatch(/1380|张三/)
  })

  test('identity and mobile numbers inside a sentence, whoever wrote it (M12)', () => {
    const { log, lines, last } = aLog()
    const error = new Error("Duplicate entry '44040219900307123X-13800138000' for key 'party'")
    log.error({ err: error }, '联系人13912345678，身份证440402199003071231，或 +8613912345678')
    expect(lines.join()).not.toMatch(/1390|1380013|13912345678|440402199/)
    log.info(
      { budgetFen: 18_330_000_000, uscc: '51440400FAKE00013T', traceId: '0199-13800138000-7' },
      '146 closed',
    )
    expect(last()).toMatchObject({
      budgetFen: 18_330_000_000,
      uscc: '51440400FAKE00013T',
      traceId: '0199-13800138000-7',
      msg: '146 closed',
    })
  })

  test('of a failed statement neither the text nor its parameters', () => {
    const { log, last } = aLog()
    const error = Object.assign(new Error('Duplicate entry'), {
      code: 'ER_DUP_ENTRY',
      query: 'insert …',
      parameters: ['张三'],
    })
    log.error({ err: error }, 'failed')
    expect(last().err).toEqual({
      type: 'Error',
      message: 'Duplicate entry',
      code: 'ER_DUP_ENTRY',
      stack: expect.any(String),
    })
  })
})

test('an outage is one line when it begins and one when it ends, without an address', () => {
  const { log, lines } = aLog()
  const outage = outageLog(log, 'redis')
  const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), { code: 'ECONNREFUSED' })
  outage.back()
  for (let attempt = 0; attempt < 5; attempt += 1) outage.away(error)
  outage.back()
  outage.back()
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'redis is away; going on without',
    'redis is back',
  ])
  expect(lines.join()).not.toContain('6379')
})
