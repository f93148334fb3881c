import { Readable } from 'node:stream'
import { webStream } from '../server/web-stream.ts'
import type { Language } from '../text/language.ts'
import type { Column } from './column.ts'
import { csv } from './csv.ts'
import { workbook } from './workbook.ts'

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The forms a table can be taken in. */
export type TableForm = keyof typeof types

/**
 * A table as a file that is sent while it is read: a page is asked for when the reader has taken the one before, none is
 * asked for once the reader has left, and a page that cannot be had breaks the connection instead of ending the file.
 */
export const takenTable = <Row>(of: {
  form: TableForm
  name: string
  language: Language
  columns: readonly Column<Row>[]
  pages: AsyncIterable<readonly Row[]>
  signal: AbortSignal
}): Response => {
  const { form, name, language, columns, pages, signal } = of
  const body =
    form === 'csv'
      ? Readable.from(csv(language, columns, pages), { objectMode: false })
      : workbook(language, columns, pages)
  signal.addEventListener('abort', () => body.destroy(), { once: true })
  return new Response(webStream(body), {
    headers: {
      'content-type': types[form],
      'content-disposition': `attachment; filename="${name}-${language}.${form}"`,
    },
  })
}
