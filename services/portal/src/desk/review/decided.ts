import type { Verb } from '../project/verbs.ts'

/** What is decided where one has read the whole. */
export const decided: readonly Verb[] = [
  'approveProject',
  'approveAmendment',
  'returnProject',
  'dropAmendment',
]

export const isDecided = (verb: string): boolean => decided.some((one) => one === verb)
