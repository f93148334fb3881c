import { readFileSync } from 'node:fs'
import { auditOverHttp } from '@gongshi/service-kit/test'
import { describe, expect, test } from '@jest/globals'
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql'
import { checkContract } from '../../../../tools/compose/check-contract.ts'
import { roomKeyOf } from '../../src/house/environment.ts'
import { ROOT } from '../../src/paths.ts'
import { dataOf } from '../house/ask.ts'
import type { HouseUnderTest } from '../house/open-house.ts'

const INTERNAL = ['127.0.0.1', 'localhost', 'ECONN', 'node_modules', '.ts:', 'mysql', 'select ', 'ER_']

/** Issue 2, point 3: GraphQL over HTTP, masking, limits, and the contract. */
export const graphDoor = (house: () => HouseUnderTest): void =>
  describe('one door: every request gets one clear answer', () => {
    test('the audit of graphql-http passes 61 of 61 at the gateway', async () => {
      const { passed, total, failed } = await auditOverHttp(house().urls.gateway)
      expect(failed).toEqual([])
      expect({ passed, total }).toEqual({ passed: 61, total: 61 })
    })

    test.each(['organizations', 'catalogue', 'procurement', 'compliance'] as const)(
      'and at %s',
      async (room) => {
        const { failed, passed } = await auditOverHttp(house().urls[room], {
          room,
          key: roomKeyOf(house().gatewayKey, room),
        })
        expect({ failed, passed }).toEqual({ failed: [], passed: 61 })
      },
    )

    test('a request that breaks a limit gets one clear error, and nothing of the machine', async () => {
      for (const query of [deep(12), aliases(40), `{ ${'__typename '.repeat(2000)} }`]) {
        const { data, errors, text } = await house().ask(null, query)
        expect(errors).toHaveLength(1)
        expect(data).toBeNull()
        for (const word of INTERNAL) expect(text).not.toContain(word)
      }
    })

    test('a batch is refused', async () => {
      const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])
      const answer = await fetch(house().urls.gateway, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      expect(answer.status).toBe(400)
    })

    test('nothing of the contract’s delivered part is renamed, removed or looser', async () => {
      const contract = readFileSync(`${ROOT}/packages/graph/contract.graphql`, 'utf8')
      const notYet = readFileSync(`${ROOT}/packages/graph/not-yet.txt`, 'utf8')
      expect(
        checkContract({ contract, notYet, api: buildClientSchema(await introspected(house())) }),
      ).toEqual([])
    })
  })

async function introspected({ ask }: HouseUnderTest): Promise<IntrospectionQuery> {
  const query = getIntrospectionQuery()
  return dataOf(await ask<IntrospectionQuery>(null, query))
}

const deep = (levels: number): string =>
  `{ agency(uscc: "11440400FAKE0011X5") ${'{ projects { edges { node { purchaser '.repeat(levels)} { name } ${'} } } }'.repeat(levels)} }`

const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, at) => `a${at}: publishedFigures { key }`).join(' ')} }`
