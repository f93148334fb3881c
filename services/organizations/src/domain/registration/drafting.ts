import type { Agency } from '../agency/agency.ts'
import type { EstablishTerms, FiledDocument } from './application.ts'
import type { LegalRepresentative, ToldRepresentative } from './legal-representative.ts'

/** What a draft says, with what the register knows of what it names. */
export type Drafting = {
  terms: EstablishTerms
  /** What the register knows of the agency named, and the domicile's division as it is today. */
  agency: Agency | undefined
  isDivision: boolean
  documents: readonly FiledDocument[]
  representative: ToldRepresentative
  representativeBefore?: LegalRepresentative
}
