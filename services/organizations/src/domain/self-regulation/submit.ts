import { accepted, civilDateOf, type Instant, move, type Outcome, type Rule } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'
import { check } from '../check.ts'
import type { SocialOrganization } from '../organization/organization.ts'
import type { TermList } from '../policy/term-list.ts'
import type { Reckoning } from '../registration/periods.ts'
import { mayAdopt } from './adopts.ts'
import { andWriter, changed } from './changed.ts'
import { reviewPeriod } from './period.ts'
import { published } from './published.ts'
import { MOST_HITS, type ScreenHit, screenClauses } from './screen-clauses.ts'
import type { SelfRegulatoryDocument } from './self-regulatory-document.ts'
import { selfRegulationMoves } from './states.ts'

/** What the association says of a place that was found. */
export type HitExplained = { hit: number; explanation: string }

export type SubmittingDocument = {
  document: SelfRegulatoryDocument
  organization: SocialOrganization
  lists: readonly TermList[]
  explanations: readonly HitExplained[]
  reckoning: Reckoning
  by: string
  now: Instant
}

/**
 * The association hands its document in: with nothing found it is published at once, else it is held until its registrar has read each
 * place and what the association says of it.
 */
export function submit(submitting: SubmittingDocument): Outcome<SelfRegulatoryDocument> {
  const { document, lists, explanations, reckoning, by, now } = submitting
  const found = screenClauses(document, civilDateOf(now), lists)
  const moved = move(selfRegulationMoves, document.state, found?.length ? 'hold' : 'publish')
  if (!moved.ok) return moved
  const fit = check(rules, { ...submitting, found })
  if (!fit.ok) return fit
  const hits = (found ?? []).map((hit, at) => ({ ...hit, ...explained(explanations, at + 1) }))
  const handedIn = { submitted: { at: now, by }, writers: andWriter(document, by), hits }
  if (hits.length === 0) return accepted(changed(document, { ...handedIn, ...published(moved.value, now) }))
  const period = reviewPeriod({ fromOn: civilDateOf(now) }, reckoning)
  const { overdueAt: _overdue, dueOn: _due, ...anew } = document
  return accepted(
    changed(anew, {
      ...{ ...handedIn, state: moved.value, period },
      ...(period.dueOn && { dueOn: period.dueOn }),
    }),
  )
}

const explained = (explanations: readonly HitExplained[], number: number) => {
  const said = explanations.find(({ hit }) => hit === number)
  return said && { explanation: said.explanation }
}

type Screened = SubmittingDocument & { found: readonly ScreenHit[] | undefined }

const LONGEST = 1_000
const isWritten = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const rules: readonly Rule<Screened>[] = [
  mayAdopt,
  {
    code: 'INVALID_TRANSITION',
    basis: basis.selfRegulation,
    message: () => ({
      zh: '检测词表尚未收到，暂不能检测和公布，请稍后再试。',
      en: 'The terms it is screened for were not heard of yet: nothing is published unscreened. Try again later.',
    }),
    holds: ({ found }) => found !== undefined,
  },
  {
    code: 'INPUT_INVALID',
    field: ['explanations'],
    basis: basis.selfRegulation,
    message: ({ found = [] }) => ({
      zh: `检出 ${found.length} 处疑似条款，多于 ${MOST_HITS} 处的须先修改文本。`,
      en: `${found.length} clauses were found: with more than ${MOST_HITS} the text is amended first.`,
    }),
    holds: ({ found = [] }) => found.length <= MOST_HITS,
  },
  {
    code: 'INPUT_INVALID',
    field: ['explanations'],
    basis: basis.selfRegulation,
    message: ({ found = [], explanations }) => {
      const open = unexplained(found, explanations)
      return {
        zh: `检出 ${found.length} 处疑似条款，第 ${open.join('、')} 处尚未说明：请修改文本，或者逐处说明。`,
        en: `${found.length} clauses were found, and number ${open.join(', ')} is not explained: amend the text, or explain each.`,
      }
    },
    holds: ({ found = [], explanations }) =>
      found.length > MOST_HITS || unexplained(found, explanations).length === 0,
  },
  {
    code: 'INPUT_INVALID',
    field: ['explanations'],
    basis: { rule: 'R-26' },
    message: () => ({
      zh: `每处说明至多 ${LONGEST} 字，一处只说明一次，且须为检出之处。`,
      en: `Each explanation has at most ${LONGEST} characters, and is of a place that was found, once.`,
    }),
    holds: ({ found = [], explanations }) =>
      new Set(explanations.map(({ hit }) => hit)).size === explanations.length &&
      explanations.every(
        ({ hit, explanation }) => hit >= 1 && hit <= found.length && [...explanation].length <= LONGEST,
      ),
  },
  {
    code: 'INVALID_TRANSITION',
    basis: basis.selfRegulation,
    message: () => ({
      zh: '检出疑似条款的文件须由登记管理机关审阅，该组织的登记管理机关不在本平台，请修改文本。',
      en: 'What is held is read by the registrar, and the registrar of this association is not here: amend the text.',
    }),
    holds: ({ found = [], organization }) => found.length === 0 || organization.registrarUscc !== null,
  },
]

const unexplained = (found: readonly ScreenHit[], explanations: readonly HitExplained[]): number[] =>
  found
    .map((_hit, at) => at + 1)
    .filter(
      (number) => !explanations.some(({ hit, explanation }) => hit === number && isWritten(explanation)),
    )
