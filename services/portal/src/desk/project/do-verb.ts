import type { ProjectActionInput, ProjectAnswerFragment } from '../../graph/documents.generated/graphql.ts'
import { enumWord } from '../../text/enum-text.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import type { Sent } from '../desk-action.ts'
import { deskProjectText } from './desk-project-text.ts'
import { type Tried, typedWith } from './tried.ts'
import { unreadableNamed } from './unreadable-named.ts'
import { isVerb, type Verb, verbs } from './verbs.ts'

/** Does one verb to one project, at the version the clerk saw; gives back all it was refused for, or the way on. */
export const doVerb = async (sent: Sent): Promise<Tried | Response> => {
  const named = sent.word('verb')
  if (!isVerb(named)) throw new Response('', { status: 400 })
  const typed = typedWith(sent.form)
  const unread = unreadableNamed(named, typed)
  if (unread.length > 0) return { verb: named, typed, userErrors: unread }
  const input = { projectId: sent.word('projectId'), version: Number(sent.word('version')) }
  const { answer } = await ask(sent, verbs[named], input)
  const { project, userErrors, warnings } = answer
  if (!project || userErrors.length > 0) return { verb: named, typed, userErrors }
  return sent.leadOn(`/${sent.language}/desk/projects/${project.projectNo}`, {
    text: doneText(project),
    warnings,
  })
}

type Done = { answer: ProjectAnswerFragment }

const ask = ({ send, form }: Sent, verb: (typeof verbs)[Verb], input: ProjectActionInput): Promise<Done> => {
  const { reason, supplierName, supplierUscc, approvedLineFen, carriedOverTo } = typedWith(form)
  if (!verb.reason) return send(verb.document, input)
  if (verb.names === 'SUPPLIER') {
    const supplier = { supplierName, supplierUscc: supplierUscc.toUpperCase() || null }
    return send(verb.document, { ...input, ...supplier, reason })
  }
  if (verb.names === 'BUDGET') {
    const line = approvedLineFen ? { approvedLineFen: fenFromYuan(approvedLineFen) } : {}
    const year = carriedOverTo ? { carriedOverTo: Number(carriedOverTo) } : {}
    return send(verb.document, { ...input, ...line, ...year, reason })
  }
  return send(verb.document, { ...input, reason })
}

const doneText = ({ state }: NonNullable<ProjectAnswerFragment['project']>) =>
  inBoth((language) => voice(language, deskProjectText)('done', { state: enumWord(language, state) }))
