import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Actor, type Person, PUBLIC } from '@gongshi/domain-kit'
import { aFilesRoom, aPdf, arriving, keptIn, takeIn } from '@gongshi/service-kit/test'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { fakeUscc } from '../../../infra/sandbox/src/city/fake-uscc.ts'
import { files } from '../src/graphql/files.ts'
import { agencies, divisions, firms, organizations } from './a-city.ts'
import { openTestDoor } from './open-test-door.ts'
import { openTestRoom, type TestRoom } from './open-test-room.ts'
import { people } from './people.ts'

let room: TestRoom
let door: Awaited<ReturnType<typeof openTestDoor>>
let intake: Awaited<ReturnType<typeof aFilesRoom>>['intake']
beforeAll(async () => {
  room = await openTestRoom()
  await room.import('gbt2260_history_1981_2024.csv', divisions)
  await room.import('agencies.csv', agencies)
  await room.import('firms.csv', firms)
  await room.import('synthetic/organizations.csv', organizations())
  door = await openTestDoor(room)
  intake = { ...(await aFilesRoom(room)).intake, clock: room.clock }
})
afterAll(async () => {
  await door.close()
  await room.close()
})

let serial = 100
const supplier = (prefix = '91440400'): Person & { enterpriseUscc: string } => {
  serial += 1
  const enterpriseUscc = fakeUscc(prefix, serial) as never
  return { kind: 'person', subject: `SUP-${serial}`, roles: ['SUP'], subRoles: [], enterpriseUscc }
}
const licenceOf = async (actor: Actor, purpose = 'licence') => {
  const upload = { purpose, rule: files.rules.licence!, name: '营业执照.pdf', actor }
  return (await takeIn(intake, { ...upload, bytes: arriving(aPdf(`licence ${serial}`)) })).id
}
const CONTACT = '王经理 13800138000'
const register = async (
  by: Actor,
  input: { uscc: string; licenceFileId: string; [field: string]: string },
) => {
  const { data, errors } = await door.ask(
    `mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) {
      enterprise { id uscc name version entityKind division { code } registeredAt } userErrors { code field } } }`,
    { input: { name: '珠海示例养老服务有限公司', contact: CONTACT, ...input } },
    by,
  )
  expect(errors).toBeUndefined()
  return data.registerEnterprise
}
const registered = async (prefix?: string) => {
  const by = supplier(prefix)
  const licenceFileId = await licenceOf(by)
  return { by, licenceFileId, told: await register(by, { uscc: by.enterpriseUscc, licenceFileId }) }
}
const contactFor = async (by: Actor) => (await door.ask('{ ownContact }', {}, by)).data.ownContact

describe('3.1: a supplier registers itself; its code is checked, nothing is certified', () => {
  test.each([
    ['91440400', 'ENTERPRISE'],
    ['92440402', 'INDIVIDUAL_BUSINESS'],
    ['93440403', 'COOPERATIVE'],
    ['N1440402', 'COLLECTIVE'],
    ['N9440403', 'COLLECTIVE'],
    ['31440000', 'LAW_FIRM'],
    ['12440400', 'PUBLIC_INSTITUTION'],
  ])('%s: %s', async (prefix, entityKind) => {
    const { by, told } = await registered(prefix)
    expect(told).toEqual({
      enterprise: {
        id: by.enterpriseUscc,
        uscc: by.enterpriseUscc,
        name: '珠海示例养老服务有限公司',
        version: 1,
        entityKind,
        division: expect.objectContaining({ code: expect.stringMatching(/^44/) }),
        registeredAt: '2026-03-02T01:30:00Z',
      },
      userErrors: [],
    })
    const { data } = await door.ask('{ viewer { enterprise { uscc } } }', {}, by)
    expect(data.viewer.enterprise).toEqual({ uscc: by.enterpriseUscc })
  })

  test.each(['11440400', '13440400', '51440400', '52440400', '59440400', 'A1440400'])(
    'must fail: %s is no such supplier',
    async (prefix) => {
      const { told } = await registered(prefix)
      expect(told).toEqual({
        enterprise: null,
        userErrors: [{ code: 'PROVIDER_INELIGIBLE', field: ['input', 'uscc'] }],
      })
    },
  )

  test('must fail: twice; for another; as the public, as an office, without the role', async () => {
    const { by, licenceFileId } = await registered()
    const uscc = by.enterpriseUscc
    const again = await register(by, { uscc, licenceFileId: await licenceOf(by) })
    expect(again.userErrors).toEqual([{ code: 'DUPLICATE', field: ['input', 'uscc'] }])
    const before = await keptIn(room.dataSource)
    const other = supplier()
    for (const stranger of [other, PUBLIC, people.approver, { ...by, roles: ['ORG' as const] }])
      expect((await register(stranger, { uscc, licenceFileId })).userErrors).toMatchObject([
        { code: 'FORBIDDEN' },
      ])
    expect(await keptIn(room.dataSource)).toBe(before)
  })

  test("must fail: a licence that is not there, is another's, is used already or was handed in for something else", async () => {
    const [by, other] = [supplier(), supplier()]
    const used = (await registered()).licenceFileId
    const before = await keptIn(room.dataSource)
    const foreign = [used, 'nothing-of-the-kind', await licenceOf(other), await licenceOf(by, 'import')]
    for (const licenceFileId of foreign)
      expect((await register(by, { uscc: by.enterpriseUscc, licenceFileId })).userErrors).toEqual([
        { code: 'NOT_FOUND', field: ['input', 'licenceFileId'] },
      ])
    expect(before).not.toContain(by.enterpriseUscc)
    expect(await keptIn(room.dataSource)).not.toContain(by.enterpriseUscc)
  })

  test.each([
    ['name', ' ', 'INPUT_INVALID'],
    ['name', '长'.repeat(201), 'INPUT_INVALID'],
    ['name', '示例公司 13800138000', 'INPUT_INVALID'],
    ['name', '示例\u202e公司', 'INPUT_INVALID'],
    ['contact', '', 'INPUT_INVALID'],
    ['contact', '电'.repeat(201), 'INPUT_INVALID'],
    ['contact', '名\u202e', 'INPUT_INVALID'],
  ])('must fail: %s %p', async (field, value, code) => {
    const by = supplier()
    const { enterprise, userErrors } = await register(by, {
      uscc: by.enterpriseUscc,
      licenceFileId: await licenceOf(by),
      [field]: value,
    })
    expect([enterprise, userErrors]).toEqual([null, [{ code, field: ['input', field] }]])
  })

  test('at the same moment by two windows: one of them', async () => {
    const by = supplier()
    const uscc = by.enterpriseUscc
    const [one, two] = [await licenceOf(by), await licenceOf(by)]
    const told = await Promise.all([one, two].map((licenceFileId) => register(by, { uscc, licenceFileId })))
    expect(told.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 1])
    expect(told.flatMap(({ userErrors }) => userErrors)).toEqual([
      { code: 'DUPLICATE', field: ['input', 'uscc'] },
    ])
  })
})

describe('how it is reached lies in the vault (R-23, section 7)', () => {
  test('it reads it itself, every time with a row in the audit trail; nobody else does', async () => {
    const { by } = await registered()
    const uscc = by.enterpriseUscc
    const readings = async () =>
      (
        await room.dataSource.query(
          "select actor, `change` from audit_entry where command = 'read-own-contact' and aggregate_id = ?",
          [uscc],
        )
      ).length
    expect(await contactFor(by)).toBe(CONTACT)
    expect(await contactFor(by)).toBe(CONTACT)
    expect(await readings()).toBe(2)
    for (const stranger of [PUBLIC, people.approver, { ...by, roles: ['ORG' as const] }])
      expect(await contactFor(stranger)).toBeNull()
    expect(await readings()).toBe(2)
  })

  test('before it has registered there is nothing to read', async () => {
    expect(await contactFor(supplier())).toBeNull()
  })

  test('no table of the room says it, not even the audit trail', async () => {
    await registered()
    const tables: { name: string }[] = await room.dataSource.query(
      'select table_name as name from information_schema.tables where table_schema = database()',
    )
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      const text = JSON.stringify(await room.dataSource.query(`select * from \`${name}\``))
      expect([name, text.includes('13800138000')]).toEqual([name, false])
    }
  })

  test('the command that exchanges the key says how many it sealed anew, and then that none is left', async () => {
    const rotate = async () => {
      const env = {
        PATH: process.env.PATH,
        DATABASE_URL: room.url,
        VAULT_KEYS: `next=${'b'.repeat(64)} test=${'a'.repeat(64)}`,
      }
      const program = 'services/organizations/src/rotate-vault.ts'
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', program],
        { env },
      )
      return stdout
    }
    expect(await rotate()).toMatch(/^[1-9]\d* values sealed anew\n$/)
    expect(await rotate()).toBe('0 values sealed anew\n')
  })
})

test('a code’s supplier: a social organization, a firm, one that registered itself; null for an agency', async () => {
  const { by } = await registered()
  const supplierOf = async (uscc: string) =>
    (await door.ask('query ($uscc: USCC!) { supplier(uscc: $uscc) { __typename uscc name } }', { uscc })).data
      .supplier
  expect(await supplierOf(by.enterpriseUscc)).toEqual({
    __typename: 'Enterprise',
    uscc: by.enterpriseUscc,
    name: '珠海示例养老服务有限公司',
  })
  expect(await supplierOf('51440400FAKE00013T')).toMatchObject({ __typename: 'SocialOrganization' })
  expect(await supplierOf('91440400FAKE002246')).toMatchObject({ __typename: 'ServiceFirm' })
  expect(await supplierOf('11440400FAKE001285')).toBeNull()
})
