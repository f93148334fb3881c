import type { Text } from '@gongshi/domain-kit'
import { type PenaltyKind, penaltyKinds } from './penalty-kind.ts'

/** What people call each kind of penalty. */
export const penaltyWords: Readonly<Record<PenaltyKind, Text>> = {
  WARNING: { zh: '警告', en: 'warning' },
  CRITICISM: { zh: '通报批评', en: 'public criticism' },
  FINE: { zh: '罚款', en: 'fine' },
  CONFISCATION: { zh: '没收', en: 'confiscation' },
  ACTIVITY_SUSPENSION: { zh: '限期停止活动', en: 'suspension of activity' },
  REVOCATION_OF_REGISTRATION: { zh: '撤销登记', en: 'revocation of registration' },
  REVOCATION_OF_CERTIFICATE: { zh: '吊销登记证书', en: 'revocation of the certificate' },
}

/** The kind a published word names; undefined for a word that names none. */
export const penaltyKindOf = (word: string): PenaltyKind | undefined =>
  penaltyKinds.find((kind) => penaltyWords[kind].zh === word)
