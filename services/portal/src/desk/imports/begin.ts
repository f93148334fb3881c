import { filesIn } from '../../files/file-lines.ts'
import { refusedFiles } from '../../files/refused-files.ts'
import { ownProblem } from '../../form/own-problem.ts'
import type { Problems } from '../../form/problems.ts'
import type { KeptForm } from '../../session/kept-form.ts'
import { inBoth } from '../../text/in-both.ts'
import { voice } from '../../text/text.ts'
import type { Sent } from '../desk-action.ts'
import { importRoomOf, importRooms } from './import-rooms.ts'
import { importsText } from './imports-text.ts'

/** A file that was not taken for an import, with what was chosen. */
export type BeginTried = { kind: string; files: string; problems: Problems; once?: string }

/** Has a file checked that came with the form; leads to its own page. */
export const begin = async (sent: Sent): Promise<BeginTried | Response> => {
  const room = importRoomOf(sent.params)
  const { field, check } = importRooms[room]
  const tried = { kind: sent.word('kind'), files: sent.word(field) }
  const refused = refusedFiles(sent.form, field)
  const [file] = filesIn(tried.files)
  if (refused.length > 0 || !file)
    return { ...tried, problems: refused.length ? refused : [ownProblem(field, saying('noFile'))] }
  const { run, userErrors } = (await sent.send(check, { kind: tried.kind, fileId: file.id })).answer
  if (run && userErrors.length === 0)
    return sent.leadOn(`/${sent.language}/desk/imports/${room}/${run.id}`, { text: saying('begun') })
  const problems = userErrors.map((error) => ({
    ...error,
    field: error.field?.map((name) => (name === 'fileId' ? field : name)) ?? null,
  }))
  return { ...tried, files: '', problems }
}

/** What was sent when nobody was signed in any more. */
export const keptBegin = (kept: KeptForm | undefined, field: string): BeginTried | undefined => {
  if (!kept?.isThere) return undefined
  const typed = new Map(kept.fields)
  return { kind: typed.get('kind') ?? '', files: typed.get(field) ?? '', problems: [], once: kept.once }
}

const saying = (what: 'noFile' | 'begun') => inBoth((language) => voice(language, importsText)(what))
