import { endingsOf, mediaTypes } from '@gongshi/service-kit'

type Asked = {
  /** What the house takes of one file; undefined where it takes none. */
  mostBytes: number | undefined
  classification: 'PARTIES' | 'PUBLIC'
  purposes: readonly string[]
  maxFiles: number
}

/** How files are handed in, a rule for each purpose; null where none are taken. */
export const uploadRules = ({ mostBytes, purposes, ...rule }: Asked) =>
  mostBytes === undefined
    ? null
    : purposes.map((purpose) => ({
        ...{ purpose, ...rule, maxBytes: mostBytes, endings: mediaTypes.flatMap(endingsOf) },
      }))
