import { Link } from 'react-router'
import type { DeskProjectFragment } from '../../graph/documents.generated/graphql.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { deskProjectText } from './desk-project-text.ts'

type LinksOf = {
  language: Language
  project: DeskProjectFragment
  /** The page leads with the draft's form already. */
  isDraftFirst: boolean
}

/** Where one goes from here: the draft's form, the preview or the public page, the amendment. */
export const DeskLinks = ({ language, project, isDraftFirst }: LinksOf) => {
  const say = voice(language, deskProjectText)
  const here = `/${language}/desk/projects/${project.projectNo}`
  const can = project.possibleActions
  const links = [
    can.includes('editDraft') && !isDraftFirst ? ([`${here}/draft`, say('edit')] as const) : undefined,
    (!project.currentNotice && project.state !== 'CANCELLED') || project.pendingAmendment
      ? ([`${here}/preview`, say('preview')] as const)
      : undefined,
    can.includes('amendNotice') || can.includes('proposeAmendment')
      ? ([`${here}/amend`, say('amend')] as const)
      : undefined,
    project.currentNotice
      ? ([`/${language}/projects/${project.projectNo}`, say('publicPage')] as const)
      : undefined,
    project.internal
      ? ([`/${language}/desk/drafts/new?from=${project.projectNo}`, say('copy')] as const)
      : undefined,
  ].filter((link) => link !== undefined)
  return (
    <ul className="link-row">
      {links.map(([address, name]) => (
        <li key={address}>
          <Link to={address}>{name}</Link>
        </li>
      ))}
    </ul>
  )
}
