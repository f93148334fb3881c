import { accepted, fold, type Instant, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { mayAdopt, noEarlierThan, onResolution } from './adopts.ts'
import type { SelfRegulatoryDocument, SelfRegulatoryKind } from './self-regulatory-document.ts'
import { standingStates } from './states.ts'
import { type WrittenDocument, written } from './written.ts'

export type DraftingDocument = {
  id: string
  organization: SocialOrganization
  kind: SelfRegulatoryKind
  said: WrittenDocument
  /** The resolution named, where it is the organization's own. */
  resolution: Resolution | undefined
  /** Its documents until now. */
  known: readonly SelfRegulatoryDocument[]
  by: string
  now: Instant
}

/** An association writes down what its assembly adopted; of the same kind and title as one in force it is a new edition of that. */
export function draft(drafting: DraftingDocument): Outcome<SelfRegulatoryDocument> {
  const before = editionBefore(drafting)
  const fit = check(rules, { ...drafting, before })
  if (!fit.ok) return fit
  const { id, organization, kind, said, by, now } = drafting
  const { id: resolutionId, heldOn: adoptedOn } = drafting.resolution as Resolution
  const { uscc, divisionCode } = organization
  return accepted({
    ...{ id, version: 1, revision: 1, state: 'DRAFT', uscc, divisionCode, kind },
    ...(before ? { lineId: before.lineId, edition: before.edition + 1 } : { lineId: id, edition: 1 }),
    ...{ title: said.title, titleKey: titleKeyOf(said.title), text: said.text },
    ...(said.industryCode && { industryCode: said.industryCode }),
    ...{ resolutionId, adoptedOn, writers: [by], hits: [], drafted: { at: now, by } },
  })
}

/** A title as it is compared. */
export const titleKeyOf = (title: string): string => fold(title) || title

/** The edition in force that it would take the place of. */
const editionBefore = ({ kind, said, known }: DraftingDocument): SelfRegulatoryDocument | undefined =>
  known.find(
    (one) => one.state === 'PUBLISHED' && one.kind === kind && one.titleKey === titleKeyOf(said.title),
  )

type Drafting = DraftingDocument & { before: SelfRegulatoryDocument | undefined }

const rules: readonly Rule<Drafting>[] = [
  mayAdopt,
  ...written,
  ...onResolution,
  {
    code: 'DUPLICATE',
    field: ['resolutionId'],
    basis: basis.selfRegulation,
    message: () => ({
      zh: '已有自律文件凭这项决议记录。',
      en: 'Another document rests on this resolution already.',
    }),
    holds: ({ resolution, known }) =>
      !known.some((one) => one.resolutionId === resolution?.id && standingStates.includes(one.state)),
  },
  {
    code: 'DUPLICATE',
    field: ['title'],
    basis: basis.selfRegulation,
    message: () => ({
      zh: '同一文件的新版正在办理，请先办结或者撤回。',
      en: 'A new edition of this document is under way: finish it or withdraw it first.',
    }),
    holds: ({ kind, said, known }) =>
      !known.some(
        (one) =>
          (one.state === 'DRAFT' || one.state === 'HELD') &&
          one.kind === kind &&
          one.titleKey === titleKeyOf(said.title),
      ),
  },
  noEarlierThan<Drafting>(
    '新版的决议不得早于现行版本的通过日期。',
    'A new edition is adopted no earlier than the one in force.',
  ),
]
