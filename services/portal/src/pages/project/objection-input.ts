import { filesIn } from '../../files/file-lines.ts'
import { mutationIdOf } from '../../form/mutation-id.ts'
import type { ObjectionKind, RaiseObjectionInput } from '../../graph/documents.generated/graphql.ts'
import { TO_ONLY_SUPPLIER } from '../../text/kind-word.ts'
import type { Typed } from './objection-problems.ts'

/** What anybody may raise from the notice page. */
export const objectionKinds = ['NOTICE_OBJECTION', 'INQUIRY', 'REPORT'] as const satisfies ObjectionKind[]

/** What may be objected to now. */
export type Heard = { isOpen: boolean; namesOnlySupplier: boolean }

/** What is heard now: an objection while the notice, or the naming of an only supplier, is open; the rest always. */
export const kindsHeard = ({ isOpen, namesOnlySupplier }: Heard): string[] => {
  const [objection, ...others] = objectionKinds
  return [...(isOpen ? [objection] : []), ...(namesOnlySupplier ? [TO_ONLY_SUPPLIER] : []), ...others]
}

/** The form's words as they were typed. */
export const typedIn = (form: FormData): Typed => {
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .replaceAll('\r\n', '\n')
      .trim()
  return {
    kind: text('kind'),
    name: text('name'),
    grounds: text('grounds'),
    evidence: text('evidence'),
    evidenceFileIds: text('evidenceFileIds'),
  }
}

/** The form's words, as the graph wants them. */
export const objectionInput = (projectNo: string, form: FormData): RaiseObjectionInput => {
  const { kind, name, grounds, evidence, evidenceFileIds } = typedIn(form)
  return {
    projectNo,
    kind: objectionKinds.find((one) => one === kind) ?? 'NOTICE_OBJECTION',
    name,
    grounds,
    evidence: evidence
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    evidenceFileIds: filesIn(evidenceFileIds).map(({ id }) => id),
    clientMutationId: mutationIdOf(form),
  }
}
