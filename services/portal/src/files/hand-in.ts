import { askForFiles } from './file-gateway.ts'
import type { FileLine } from './file-lines.ts'

/** Why a file was not taken, in both languages. */
export type FileRefused = { zh: string; en: string }

/** One file of a form. */
export type HandIn = {
  /** `<room>/<purpose>` */
  to: string
  name: string
  bytes: AsyncIterable<Buffer>
  token: string | undefined
  signal: AbortSignal
}

/** Hands a file in at the gateway while it comes; gives its line, or why it was not taken. */
export const handIn = async ({ to, name, bytes, token, signal }: HandIn): Promise<FileLine | FileRefused> => {
  const path = `${to}?${new URLSearchParams({ name })}`
  try {
    const { statusCode, body } = await askForFiles({ method: 'POST', path, token, body: bytes, signal })
    const told = (await body.json()) as Told
    if (statusCode === 201 && told.id && told.name) return { id: told.id, name: told.name }
    const { text } = told.errors?.[0]?.extensions ?? {}
    return text ?? away
  } catch {
    return away
  }
}

type Told = { id?: string; name?: string; errors?: { extensions?: { text?: FileRefused } }[] }

const away: FileRefused = {
  zh: '暂时无法上传文件，请稍后再试。',
  en: 'The file could not be handed in right now; try again shortly.',
}
