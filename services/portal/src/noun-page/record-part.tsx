import { GraphForm } from '../form-kit/graph-form.tsx'
import { type Tried, triedAt } from '../form-kit/tried.ts'
import { SummaryList } from '../frame/summary-list.tsx'
import { isolate } from '../text/isolate.ts'
import type { Language } from '../text/language.ts'
import type { Identified, NounRecord, RecordAction } from './noun-record.ts'

type RecordPartOf<Node extends Identified> = {
  language: Language
  record: NounRecord<Node>
  node: Node
  formToken: string
  /** What comes back to one of the page's forms. */
  tried: Tried | undefined
}

/** One record: its title, what is known of it, and a form for each thing that may be done with it. */
export const RecordPart = <Node extends Identified>(part: RecordPartOf<Node>) => {
  const { language, record, node, formToken, tried } = part
  const title = record.title?.(language, node)
  const id = `${record.noun}-${node.id}`
  return (
    <section id={id} aria-labelledby={title ? `${id}-title` : undefined}>
      {title ? <h2 id={`${id}-title`}>{isolate(title)}</h2> : null}
      <SummaryList facts={record.facts(language, node)} />
      {offered({ language, record, node, tried }).map((action) => (
        <ActionPart key={action.verb} {...{ language, action, node, formToken, tried, title }} />
      ))}
    </section>
  )
}

/** What is offered, and what was tried here though it is offered no more: it comes back with what was typed. */
function offered<Node extends Identified>(part: Omit<RecordPartOf<Node>, 'formToken'>): RecordAction[] {
  const { language, record, node, tried } = part
  const actions = record.actions?.(language, node) ?? []
  const isLate =
    tried?.about === node.id &&
    record.verbs?.includes(tried.verb) &&
    !actions.some(({ verb }) => verb === tried.verb)
  return isLate ? [...actions, { verb: tried.verb }] : [...actions]
}

type ActionPartOf<Node> = Pick<RecordPartOf<Node & Identified>, 'language' | 'formToken' | 'tried'> & {
  action: RecordAction
  node: Node
  title: string | undefined
}

const ActionPart = <Node extends Identified>(part: ActionPartOf<Node>) => {
  const { language, action, node, formToken, tried, title } = part
  const { verb, label, isQuiet, folded, initial, offers } = action
  const own = triedAt(tried, verb, node.id)
  const form = (
    <GraphForm
      {...{ language, formToken, verb, label, isQuiet, initial, offers }}
      given={{ id: node.id, version: node.version }}
      tried={own}
    />
  )
  if (!folded) return form
  return (
    <details open={own !== undefined}>
      <summary>
        {folded}
        {title ? <span className="visually-hidden"> {isolate(title)}</span> : null}
      </summary>
      {form}
    </details>
  )
}
