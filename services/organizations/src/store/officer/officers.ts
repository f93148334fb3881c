import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  onceOver,
  over,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import { type EntityManager, In, LessThanOrEqual, MoreThanOrEqual } from 'typeorm'
import type { Officer } from '../../domain/officer/officer.ts'

const { id, char, varchar, civilDate, key } = column

type OfficerRow = Officer & Stamped

/** Table `officer`. */
export const officerRows = tableOf<OfficerRow>({
  name: 'officer',
  columns: {
    id: key(id()),
    agencyUscc: char(18),
    subject: varchar(200),
    name: varchar(60),
    certificateNo: varchar(40),
    validFrom: civilDate(),
    validTo: civilDate(),
    ...stampColumns,
  },
  indices: {
    officer_certificate: onceOver('certificateNo'),
    officer_by_agency: over('agencyUscc', 'validTo', 'id'),
    officer_by_subject: over('subject', 'agencyUscc'),
  },
})

/** The officers of the agencies. */
export type Officers = {
  byIds: (ids: readonly string[]) => Promise<readonly Officer[]>
  /** Those of an agency, on that day alone when it is given; who stays longest first. */
  ofAgency: (agencyUscc: Uscc, on?: CivilDate) => Promise<readonly Officer[]>
  /** Whoever bears that certificate, and whoever that sign-in is at that agency, held until the transaction ends. */
  alike: (officer: Pick<Officer, 'certificateNo' | 'subject' | 'agencyUscc'>) => Promise<readonly Officer[]>
  /** Who that sign-in is at that agency on that day. */
  signedInAs: (officer: Pick<Officer, 'subject' | 'agencyUscc'>, on: CivilDate) => Promise<Officer | null>
  add: (officer: Officer, stamp: Stamp) => Promise<void>
}

export function officersIn(tx: EntityManager): Officers {
  const rows = tx.getRepository(officerRows)
  const good = (on: CivilDate) => ({ validFrom: LessThanOrEqual(on), validTo: MoreThanOrEqual(on) })
  return {
    byIds: async (ids) => (await rows.findBy({ id: In([...ids]) })).map(fromRow),
    ofAgency: async (agencyUscc, on) =>
      (
        await rows.find({
          where: { agencyUscc, ...(on ? good(on) : {}) },
          order: { validTo: 'DESC', id: 'ASC' },
        })
      ).map(fromRow),
    alike: async ({ certificateNo, subject, agencyUscc }) =>
      (
        await rows.find({
          where: [{ certificateNo }, { subject, agencyUscc }],
          lock: { mode: 'pessimistic_write' },
        })
      ).map(fromRow),
    signedInAs: async ({ subject, agencyUscc }, on) => {
      const row = await rows.findOneBy({ subject, agencyUscc, ...good(on) })
      return row && fromRow(row)
    },
    add: async (officer, stamp) => {
      await rows.insert({ ...officer, ...firstStamps(stamp) })
    },
  }
}

const fromRow = ({ createdAt, createdBy, updatedAt, version, ...officer }: OfficerRow): Officer => officer
