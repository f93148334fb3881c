import { column, onceOver, rowsOf, tableOf } from '@gongshi/service-kit'
import type { SupervisionParty } from '../../domain/supervision/supervision-record.ts'

const { id, char, varchar, optional, key } = column

/** Table `supervision_party`. */
export const supervisionPartyTable = tableOf<SupervisionParty>({
  name: 'supervision_party',
  columns: {
    supervisionId: key(id()),
    name: optional(varchar(100)),
    receiptHash: char(64),
    matterHash: char(64),
  },
  indices: { supervision_by_receipt: onceOver('receiptHash'), supervision_by_matter: onceOver('matterHash') },
})

/** Who raised what, as it is read and kept. */
export const supervisionPartyRows = rowsOf(supervisionPartyTable)
