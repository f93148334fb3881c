import { registrarOf } from './registrar-of.ts'

export type CodeBlockRow = { id: string; ownerUscc: string; prefix: string; first: number; last: number }

/** FAKE8000–FAKE8999 (domain 2.1), a part for each registrar of the city, so that no body is given twice. */
export const codeBlocks = (): CodeBlockRow[] =>
  PARTS.map(({ division, first, last }) => ({
    id: `fake-${first}`,
    ownerUscc: registrarOf(division),
    prefix: 'FAKE',
    first,
    last,
  }))

const PARTS = [
  { division: '440400', first: 8000, last: 8699 },
  { division: '440402', first: 8700, last: 8799 },
  { division: '440403', first: 8800, last: 8899 },
  { division: '440404', first: 8900, last: 8999 },
]
