import {
  accepted,
  brokenRules,
  type CivilDate,
  move,
  type Outcome,
  type Rule,
  refused,
} from '@gongshi/domain-kit'
import type { CatalogueVersion } from './catalogue-version.ts'
import { catalogueVersionMoves } from './states.ts'

export type EnteringIntoForce = {
  next: CatalogueVersion
  /** The edition in force until now, if there is one. */
  current: CatalogueVersion | null
  effectiveFrom: CivilDate
  today: CivilDate
}

/** The edition now in force, and the one it took the place of. */
export type EnteredIntoForce = { next: CatalogueVersion; superseded: CatalogueVersion | null }

/**
 * One edition takes the place of another, so that exactly one is in force at any instant.
 *
 * @source domain specification 3.2: exactly one IN_FORCE version per catalogue, jurisdiction and instant
 */
export function enterIntoForce(entering: EnteringIntoForce): Outcome<EnteredIntoForce> {
  const { next, current, effectiveFrom } = entering
  const moved = move(catalogueVersionMoves, next.state, 'enterIntoForce')
  const refusals = [...(moved.ok ? [] : moved.refusals), ...brokenRules(rules, entering)]
  if (refusals[0]) return refused(...refusals)
  return accepted({
    next: { ...next, state: 'IN_FORCE', effectiveFrom, effectiveTo: null },
    superseded: current && {
      ...current,
      state: 'SUPERSEDED',
      effectiveTo: effectiveFrom.subtract({ days: 1 }),
    },
  })
}

const basis = { rule: '4.12' }

const rules: Rule<EnteringIntoForce>[] = [
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['effectiveFrom'],
    message: ({ effectiveFrom }) => ({
      zh: `生效日 ${effectiveFrom} 尚未到来。`,
      en: `The day of entry into force, ${effectiveFrom}, has not come yet.`,
    }),
    holds: ({ effectiveFrom, today }) => effectiveFrom.until(today).days >= 0,
  },
  {
    code: 'INPUT_INVALID',
    basis,
    field: ['effectiveFrom'],
    message: ({ current }) => ({
      zh: `生效日须晚于现行版本的生效日 ${current?.effectiveFrom}。`,
      en: `It must come into force after the edition now in force (${current?.effectiveFrom}).`,
    }),
    holds: ({ effectiveFrom, current }) =>
      !current?.effectiveFrom || current.effectiveFrom.until(effectiveFrom).days > 0,
  },
  {
    code: 'JURISDICTION_EXCEEDED',
    basis,
    message: () => ({
      zh: '两个版本不属于同一目录。',
      en: 'The two editions are not of the same catalogue.',
    }),
    holds: ({ next, current }) =>
      !current || (current.kind === next.kind && current.jurisdiction === next.jurisdiction),
  },
]
