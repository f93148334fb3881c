import type { Role, SubRole } from '../actor.ts'
import type { Rule } from '../outcome/rule.ts'

/** Who may do a verb: what people call them, and the rules that say so. */
export type Office<Standing> = {
  zh: string
  en: string
  rules: readonly Rule<Standing>[]
  /** What those rules ask of a person, so that a test tries everybody else; an office without a post is anybody's. */
  post?: Post<Standing>
}

/** A post, as the permission table states it (domain specification 7). */
export type Post<Standing> = {
  /** Any of these functions. */
  functions: readonly Role[]
  subRole?: SubRole
  reach: Reach
  /** Whoever must not be the same person: the subjects of those who wrote it. */
  anotherThan?: (standing: Standing) => readonly string[]
}

/** Whose records a post reaches: its own agency's, those of its own level, those of its division and below, the whole city's. */
export type Reach = 'OWN_AGENCY' | 'OWN_LEVEL' | 'BELOW' | 'CITY'
