import { tooLarge } from '../breaches.ts'
import { MOST_STYLES } from '../limits.ts'
import { UnreadableTable } from '../table.ts'
import { readElements } from './elements.ts'
import type { Parts } from './parts.ts'

/** Formats of dates and times that need not be written down (ECMA-376, 18.8.30; 27–36 and 50–58 are those of East Asia). */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** How numbers of a cell's style are shown: as dates, or with so many digits at least. */
export type Style = { isDate: boolean; digits: number }

/** The styles of a workbook's cells, by their number. */
export async function cellStyles(parts: Parts): Promise<(style: number) => Style> {
  const written = new Map<number, string>()
  const styles: Style[] = []
  let isInCells = false
  await readElements(parts.read('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') written.set(Number(numFmtId), formatCode ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) styles.push(styleOf(Number(numFmtId ?? 0), written))
      if (styles.length > MOST_STYLES || written.size > MOST_STYLES) throw new UnreadableTable(tooLarge)
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return (style) => styles[style] ?? plain
}

const plain: Style = { isDate: false, digits: 0 }

function styleOf(id: number, written: ReadonlyMap<number, string>): Style {
  const code = written.get(id)
  const isDate =
    code === undefined ? isBuiltIn(id) : /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
  return { isDate, digits: /^0+$/.test(code ?? '') ? code!.length : 0 }
}
