import type { Instant } from '@gongshi/domain-kit'
import type { Agency } from '../agency/agency.ts'
import type { EstablishTerms, FiledDocument } from './application.ts'

/** An application about to begin, with what the register knows of what it names. */
export type Drafting = {
  id: string
  terms: EstablishTerms
  /** What the register knows of the agency named, and the domicile's division as it is today. */
  agency: Agency | undefined
  isDivision: boolean
  documents: readonly FiledDocument[]
  applicant: string
  now: Instant
}
