import { utils, type WorkSheet, write } from '@e965/xlsx'

/** A workbook as a spreadsheet saves it; each sheet by its rows, or as it was made. */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[] | WorkSheet>>,
  { hidden = [], date1904 = false }: { hidden?: readonly string[]; date1904?: boolean } = {},
): Buffer {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(
      book,
      Array.isArray(rows) ? utils.aoa_to_sheet(rows as unknown[][]) : (rows as WorkSheet),
      name,
    )
  book.Workbook = {
    WBProps: { date1904 },
    Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
}
