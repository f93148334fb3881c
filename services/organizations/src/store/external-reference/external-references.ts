import type { Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  nextStamps,
  onceOver,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import { type EntityManager, In } from 'typeorm'
import type {
  ExternalPlatform,
  ExternalReference,
} from '../../domain/external-reference/external-reference.ts'

const { char, varchar, key } = column

/** Table `external_reference`. */
export const externalReferenceRows = tableOf<ExternalReference & Stamped>({
  name: 'external_reference',
  columns: {
    platform: key(varchar(24)),
    uscc: key(char(18)),
    ref: varchar(80),
    ...stampColumns,
  },
  indices: { external_reference_once: onceOver('platform', 'ref') },
})

/** What other platforms call organizations. */
export type ExternalReferences = {
  /** All of these organizations, one statement for all. */
  of: (codes: readonly Uscc[]) => Promise<readonly ExternalReference[]>
  /** Which organization a platform calls so. */
  bearing: (platform: ExternalPlatform, ref: string) => Promise<Uscc | undefined>
  keep: (reference: ExternalReference, stamp: Stamp) => Promise<void>
}

export function externalReferencesIn(tx: EntityManager): ExternalReferences {
  const rows = tx.getRepository(externalReferenceRows)
  return {
    of: (codes) => rows.find({ where: { uscc: In([...codes]) }, order: { platform: 'ASC' } }),
    bearing: async (platform, ref) => (await rows.findOne({ where: { platform, ref } }))?.uscc,
    keep: async ({ platform, uscc, ref, version }, stamp) => {
      if (version === 1) await rows.insert({ platform, uscc, ref, ...firstStamps(stamp) } as never)
      else await rows.update({ platform, uscc }, { ref, ...nextStamps(stamp) } as never)
    },
  }
}
