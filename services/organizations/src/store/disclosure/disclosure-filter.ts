import type { Uscc } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import type { DisclosureItem } from '../../domain/disclosure/disclosure.ts'
import { owedStates } from '../../domain/disclosure/states.ts'

export const disclosureStages = ['OWED', 'OVERDUE', 'PUBLISHED'] as const
export type DisclosureStage = (typeof disclosureStages)[number]

/** Which disclosures are asked for. */
export type DisclosureQuestion = {
  stage?: DisclosureStage
  item?: DisclosureItem
  uscc?: Uscc
  /** Those of an organization, or of those a registrar registered; of nobody where there is neither. */
  own?: { uscc: Uscc | undefined; registrarUscc: Uscc | undefined }
}

/** Disclosures that fit a question; everybody may know of all. */
export const disclosureFilter = (
  { stage, item, uscc, own }: DisclosureQuestion,
  beforeId?: string,
): readonly Condition[] => [
  ...(stage ? [stages[stage]] : []),
  ...(item ? [where('item = ?', item)] : []),
  ...(uscc ? [where('uscc = ?', uscc)] : []),
  ...(own ? [where('uscc = ? or registrar_uscc = ?', own.uscc ?? '', own.registrarUscc ?? '')] : []),
  ...(beforeId ? [where('id < ?', beforeId)] : []),
]

const stages: Readonly<Record<DisclosureStage, Condition>> = {
  OWED: where('state in (?)', owedStates),
  OVERDUE: where('state in (?) and overdue_at is not null', owedStates),
  PUBLISHED: where('state = ?', 'PUBLISHED'),
}
