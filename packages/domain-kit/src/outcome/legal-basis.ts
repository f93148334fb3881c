/** The rule a deadline or a refusal rests on, as the department would cite it. */
export type LegalBasis = { rule: string; document?: string; article?: string; note?: string }
