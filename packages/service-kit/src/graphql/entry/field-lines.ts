import type { Lines } from '@gongshi/domain-kit'

/**
 * The fields in which people write several lines, by the names the contract gives them; every other text is of one line.
 *
 * A new field of several lines is named here; forgotten, it refuses line breaks, which its first test tells.
 */
const OF_SEVERAL_LINES: ReadonlySet<string> = new Set([
  'awardCriteria',
  'beneficiaries',
  'activities',
  'businessScope',
  'finances',
  'independentOperation',
  'lawAbiding',
  'lawfulEstablishment',
  'opinion',
  'peopleAndBodies',
  'registrationDuties',
  'evidence',
  'grounds',
  'groundsInFull',
  'note',
  'notice',
  'proposal',
  'providerRequirements',
  'publicText',
  'purpose',
  'quantity',
  'reason',
  'recipientsOpinion',
  'report',
  'requirements',
  'selfDiscipline',
  'serviceFirst',
  'soundGovernance',
  'statement',
  'summary',
  'text',
])

/** How many lines a field of an input may have. */
export const linesOf = (field: string): Lines => (OF_SEVERAL_LINES.has(field) ? 'LINES' : 'ONE_LINE')
