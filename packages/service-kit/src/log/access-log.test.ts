import type { Person } from '@gongshi/domain-kit'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { type Access, type AccessLog, accessLog } from './access-log.ts'
import { openLog } from './open-log.ts'

let at = 0
let lines: Record<string, unknown>[]
let log: AccessLog
const person: Person = { kind: 'person', subject: 'PUR-1:handler', roles: ['PUR'], subRoles: ['handler'] }
const access = (over: Partial<Access> = {}): Access => ({
  asker: { address: '203.0.113.7' },
  traceId: 'trace-of-a-test',
  what: 'query Board { notices }',
  status: 200,
  ms: 12.4,
  ...over,
})

beforeEach(() => {
  at = 0
  lines = []
  const write = (line: string) => void lines.push(JSON.parse(line))
  const each = { burst: 3, perSecond: 1 }
  log = accessLog(openLog({ service: 'a', level: 'fatal', to: { write } }), { each, now: () => at })
})

describe('one line for each request: who, what, which rule, how long (domain 7)', () => {
  test('of a person the account and whom it acts for; written whatever the level of the log', () => {
    log.note(access({ asker: { actor: person, address: '203.0.113.7' }, codes: ['FORBIDDEN', 'FORBIDDEN'] }))
    expect(lines).toMatchObject([
      {
        log: 'access',
        who: { subject: 'PUR-1:handler', roles: ['PUR'] },
        what: 'query Board { notices }',
        traceId: 'trace-of-a-test',
        status: 200,
        ms: 12,
        refused: ['FORBIDDEN'],
      },
    ])
  })

  test('of the public the kind of its address, and no address', () => {
    log.note(access())
    expect(lines[0]).toMatchObject({ who: { public: 'public v4' } })
    expect(JSON.stringify(lines)).not.toContain('203.0.113')
  })

  test('no caller floods it: beyond the burst lines are counted, and the next one tells how many', () => {
    for (let i = 0; i < 10; i += 1) log.note(access())
    expect(lines).toHaveLength(3)
    at = 1000
    log.note(access())
    expect(lines).toHaveLength(4)
    expect(lines[3]).toMatchObject({ dropped: 7 })
  })

  test('and takes no line from another', () => {
    for (let i = 0; i < 10; i += 1) log.note(access())
    log.note(access({ asker: { address: '203.0.113.8' } }))
    log.note(access({ asker: { actor: person, address: '203.0.113.7' } }))
    expect(lines).toHaveLength(5)
    expect(lines[4]).not.toHaveProperty('dropped')
  })
})
