import type { Uscc } from '@gongshi/domain-kit'
import { nextStamps, type Stamp } from '@gongshi/service-kit'
import { type EntityManager, In, Not } from 'typeorm'
import { nameKey } from '../../domain/organization/name-key.ts'
import type { SocialOrganization } from '../../domain/organization/organization.ts'
import type { PassedOn } from '../passed-on.ts'
import { registerRows } from '../register-rows.ts'
import { keepHistory } from './history.ts'
import { fromRow, type KeptOrganization, toRow } from './organization-mapping.ts'
import { type OrganizationRow, organizationRows } from './organization-rows.ts'
import { countOrganizations, type OrganizationQuery, pageOfCodes } from './organization-search.ts'
import { indexNames } from './search-index.ts'

/** The register of social organizations. */
export type Organizations = {
  /** Locks the row to the end of the transaction. */
  hold: (uscc: Uscc) => Promise<KeptOrganization | undefined>
  /** Those of these codes that are in the register, one statement for all. */
  byCodes: (codes: readonly Uscc[]) => Promise<readonly KeptOrganization[]>
  /** One page and one row more, ordered by code. */
  page: (query: OrganizationQuery, size: number, after: string | null) => Promise<readonly KeptOrganization[]>
  /** How many there are; null when a text search finds more than ten thousand. */
  count: (query: OrganizationQuery) => Promise<number | null>
  /** Those that bear exactly this name now, whatever width it is written in, and are not deregistered. */
  bearing: (name: string) => Promise<readonly KeptOrganization[]>
  /** Those an agency registered are its successor's from now on. @returns each with its version after that */
  passRegistrar: (agencies: PassedOn, stamp: Stamp) => Promise<{ id: string; version: number }[]>
  add: (organization: SocialOrganization, stamp: Stamp) => Promise<void>
  amend: (organization: SocialOrganization, stamp: Stamp) => Promise<void>
}

export function organizationsIn(tx: EntityManager): Organizations {
  const register = registerRows<SocialOrganization, OrganizationRow>(tx, organizationRows, {
    key: 'uscc',
    toRow,
  })
  const { rows } = register
  const byCodes = async (codes: readonly Uscc[]) =>
    (await rows.find({ where: { uscc: In([...codes]) }, order: { uscc: 'ASC' } })).map(fromRow)
  return {
    hold: async (uscc) => {
      const row = await rows.findOne({ where: { uscc }, lock: { mode: 'pessimistic_write' } })
      return row ? fromRow(row) : undefined
    },
    byCodes,
    page: async (query, size, after) => byCodes(await pageOfCodes(tx, query, size + 1, after)),
    count: (query) => countOrganizations(tx, query),
    bearing: async (name) =>
      (
        await rows.find({
          where: { nameKey: nameKey(name), status: Not('DEREGISTERED') },
          order: { uscc: 'ASC' },
        })
      ).map(fromRow),
    passRegistrar: async ({ fromUscc, toUscc }, stamp) => {
      const own = await rows.find({ where: { registrarUscc: fromUscc }, order: { uscc: 'ASC' } })
      await rows.update({ registrarUscc: fromUscc }, { registrarUscc: toUscc, ...nextStamps(stamp) })
      await keepHistory(tx, 'registrar_uscc = ?', [toUscc])
      return own.map(({ uscc, version }) => ({ id: uscc, version: version + 1 }))
    },
    add: async (organization, stamp) => {
      await register.add(organization, stamp)
      await keepHistory(tx, 'uscc = ?', [organization.uscc])
      await indexNames(tx, organization)
    },
    amend: async (organization, stamp) => {
      await register.amend(organization, stamp)
      await keepHistory(tx, 'uscc = ?', [organization.uscc])
      await indexNames(tx, organization)
    },
  }
}
