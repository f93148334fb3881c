const FORMS = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/**
 * A date in one of the forms in which spreadsheets in China write it – year, month, day, in this order and no other – as `YYYY-MM-DD`;
 * undefined for anything else. Whether there is such a day is asked by whoever reads it.
 */
export function looseCivilDate(cell: string): string | undefined {
  const told = cell.normalize('NFKC').replace(/\s/g, '')
  const [, year, month = '', day = ''] = FORMS.map((form) => form.exec(told)).find(Boolean) ?? []
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
