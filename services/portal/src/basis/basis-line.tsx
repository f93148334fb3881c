import type { BasisFragment } from '../graph/documents.generated/graphql.ts'

/** The rule something rests on: document, article, and the rule's own name. */
export const BasisLine = ({ basis }: { basis: BasisFragment }) => (
  <span className="basis">
    {[basis.document, basis.article].filter(Boolean).join(' ')}
    {basis.document ? ' · ' : ''}
    <code>{basis.rule}</code>
    {basis.note ? ` · ${basis.note}` : ''}
  </span>
)
