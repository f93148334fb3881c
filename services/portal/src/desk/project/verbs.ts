import { type FormName, projectVerbs } from '../../graph/forms.generated/forms.ts'

/** What a clerk can ask of a project by a form of its own, read from the contract; drafts, amendments and answers to findings are pages. */
export type Verb = (typeof projectVerbs)[number]

const known: ReadonlySet<string> = new Set(projectVerbs)

/** Whether it is such a verb; whether it may be done is the room's to say. */
export const isVerb = (name: string): name is Verb & FormName => known.has(name)
