import {
  column,
  firstStamps,
  nextStamps,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import type { EntityManager } from 'typeorm'
import type { ThresholdPolicy } from '../../domain/threshold/threshold-policy.ts'

const { varchar, flag, civilDate, json, optional, key } = column

type ThresholdRow = Omit<ThresholdPolicy, 'policyDocument' | 'article' | 'effectiveTo'> & {
  article: string | null
  policyDocument: string | null
  effectiveTo: ThresholdPolicy['effectiveFrom'] | null
} & Stamped

/** Table `threshold_policy`. */
export const thresholdRows = tableOf<ThresholdRow>({
  name: 'threshold_policy',
  columns: {
    id: key(varchar(60)),
    orgType: varchar(32),
    isIndustryAssociation: flag(),
    legal: json(),
    local: json(),
    policyDocument: optional(varchar(200)),
    document: varchar(200),
    article: optional(varchar(80)),
    effectiveFrom: civilDate(),
    effectiveTo: optional(civilDate()),
    ...stampColumns,
  },
})

/** Entry thresholds: a dozen rows. */
export type Thresholds = {
  all: () => Promise<readonly ThresholdPolicy[]>
  byId: (id: string) => Promise<ThresholdPolicy | undefined>
  add: (policy: ThresholdPolicy, stamp: Stamp) => Promise<void>
  amend: (policy: ThresholdPolicy, stamp: Stamp) => Promise<void>
}

export function thresholdsIn(tx: EntityManager): Thresholds {
  const rows = tx.getRepository(thresholdRows)
  return {
    all: async () => (await rows.find({ order: { effectiveFrom: 'ASC', id: 'ASC' } })).map(fromRow),
    byId: async (id) => {
      const row = await rows.findOneBy({ id })
      return row ? fromRow(row) : undefined
    },
    add: async (policy, stamp) => {
      await rows.insert({ ...toRow(policy), ...firstStamps(stamp) })
    },
    amend: async (policy, stamp) => {
      await rows.update({ id: policy.id }, { ...toRow(policy), ...nextStamps(stamp) })
    },
  }
}

const toRow = ({ policyDocument, article, effectiveTo, ...policy }: ThresholdPolicy) => ({
  ...policy,
  policyDocument: policyDocument ?? null,
  article: article ?? null,
  effectiveTo: effectiveTo ?? null,
})

function fromRow(row: ThresholdRow): ThresholdPolicy {
  const { createdAt, createdBy, updatedAt, version, policyDocument, article, effectiveTo, ...policy } = row
  return {
    ...policy,
    ...(policyDocument === null ? {} : { policyDocument }),
    ...(article === null ? {} : { article }),
    ...(effectiveTo === null ? {} : { effectiveTo }),
  }
}
