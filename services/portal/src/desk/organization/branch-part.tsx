import { GraphForm } from '../../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../../form-kit/tried.ts'
import type { BranchPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { branches } from '../../pages/organization/branches.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { organizationDeskText } from './organization-text.ts'

type Part = {
  language: Language
  formToken: string
  uscc: string
  branch: BranchPartsFragment
  tried: Tried | undefined
}

/** One branch, as everybody reads it; one that is open may be recorded as closed. */
export const BranchPart = ({ language, formToken, uscc, branch, tried }: Part) => {
  const own = triedAt(tried, 'closeBranch', branch.id)
  return (
    <section id={`branch-${branch.id}`}>
      {branches(language, [branch])}
      {branch.closedOn ? null : (
        <details open={own !== undefined}>
          <summary>
            {voice(language, organizationDeskText)('closeBranch')}
            <span className="visually-hidden"> {branch.name}</span>
          </summary>
          <GraphForm
            {...{ language, formToken }}
            verb="closeBranch"
            given={{ branchId: branch.id, uscc }}
            isQuiet
            tried={own}
          />
        </details>
      )}
    </section>
  )
}
