import type { BranchPartsFragment } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { branchesText } from './branches-text.ts'

/** The branches of an organization, those that are closed with the day; null where there are none. */
export const branches = (language: Language, all: readonly BranchPartsFragment[]) =>
  all.length === 0 ? null : (
    <ul>
      {all.map((branch) => (
        <li key={branch.id}>
          <Words>{branch.name}</Words>
          {factsOf(language, branch)}
        </li>
      ))}
    </ul>
  )

function factsOf(language: Language, branch: BranchPartsFragment): string {
  const say = voice(language, branchesText)
  const on = (name: 'established' | 'resolved' | 'closed', day: string | null | undefined) =>
    day ? say(name, { on: civilDate(language, day) }) : ''
  return [
    '',
    branch.kind ? say(branch.kind) : '',
    on('established', branch.establishedOn),
    on('resolved', branch.resolvedOn),
    on('closed', branch.closedOn),
    branch.needsLegalCheck ? say('legalCheck') : '',
  ]
    .filter((part, at) => at === 0 || part)
    .join(' · ')
}
