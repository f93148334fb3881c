import { randomBytes } from 'node:crypto'
import { mutationIdField } from '../form/mutation-id.ts'
import { verbField } from '../form/verb-field.ts'
import { formTokenField } from './form-token-field.ts'
import { sessionOf } from './known-sessions.ts'
import { sealedNotes } from './sealed-notes.ts'
import { isSecretField } from './secret-field.ts'

/** What somebody typed, for whom and where it belongs. */
type Kept = {
  subject: string
  path: string
  fields: readonly (readonly [string, string])[]
  /** Something was typed that is kept by nobody. */
  isShort?: true
}

/** A form that comes back as it was typed: its fields, and the id it was drawn with; or word that it is gone. */
export type KeptForm =
  | { isThere: true; fields: Kept['fields']; once: string | undefined; isShort: boolean }
  | { isThere: false; fields: []; once: undefined; isShort: false }

const parameter = 'kept'
const notes = sealedNotes<Kept>({ kind: 'form', lifeS: 1_800 })

/**
 * Keeps what was typed in a form that could not be sent, for half an hour and for its person alone; what is kept by nobody is not kept
 * here either.
 *
 * @returns the address at which it stands there again: it holds a name of the note, which without the person is worth nothing
 */
export const keepForm = async (request: Request, form: FormData, subject: string): Promise<string> => {
  const { pathname, searchParams } = new URL(request.url)
  const id = randomBytes(18).toString('base64url')
  const typed = [...form].flatMap(([name, value]) =>
    name === formTokenField || typeof value !== 'string' ? [] : [[name, value] as const],
  )
  const verb = String(form.get(verbField) ?? '')
  const [secret, fields] = parted(typed, ([name]) => isSecretField(name, verb))
  const isShort = secret.some(([, value]) => value.trim() !== '')
  await notes.keep(id, {
    subject,
    path: withoutLanguage(pathname),
    fields,
    ...(isShort ? { isShort } : {}),
  })
  searchParams.set(parameter, id)
  return `${pathname}?${searchParams}`
}

/** What was kept for this address and this person; undefined where the address names nothing. */
export const keptForm = async (request: Request): Promise<KeptForm | undefined> => {
  const { pathname, searchParams } = new URL(request.url)
  const id = searchParams.get(parameter)
  if (!id) return undefined
  const [session, kept] = await Promise.all([sessionOf(request), notes.read(id)]).catch(() => [null, null])
  if (!kept || kept.subject !== session?.subject || kept.path !== withoutLanguage(pathname))
    return { isThere: false, fields: [], once: undefined, isShort: false }
  const once = kept.fields.find(([name]) => name === mutationIdField)?.[1]
  return {
    isThere: true,
    fields: kept.fields.filter(([name]) => name !== mutationIdField),
    once,
    isShort: kept.isShort ?? false,
  }
}

const parted = <One>(all: readonly One[], isFirst: (one: One) => boolean): [One[], One[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one)),
]

/** The page speaks either language; what was typed belongs to the page. */
const withoutLanguage = (pathname: string): string => pathname.replace(/^\/(?:zh|en)(?=\/)/, '')
