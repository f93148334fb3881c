import { readElements } from './elements.ts'
import type { Parts } from './parts.ts'

/** Formats of dates and times that need not be written down (ECMA-376, 18.8.30; 27–36 and 50–58 are those of East Asia). */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether numbers of a cell's style are shown as dates. */
export async function dateStyles(parts: Parts): Promise<(style: number) => boolean> {
  const written = new Map<number, string>()
  const styles: boolean[] = []
  let isInCells = false
  await readElements(parts.read('xl/styles.xml'), {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') written.set(Number(numFmtId), formatCode ?? '')
      if (name === 'cellXfs') isInCells = true
      if (name === 'xf' && isInCells) styles.push(isDate(Number(numFmtId ?? 0), written))
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return (style) => styles[style] ?? false
}

function isDate(id: number, written: ReadonlyMap<number, string>): boolean {
  const code = written.get(id)
  return code === undefined
    ? isBuiltIn(id)
    : /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))
}
