import type { CivilDate, Uscc } from '@gongshi/domain-kit'
import {
  column,
  firstStamps,
  nextStamps,
  onceOver,
  over,
  type Stamp,
  type Stamped,
  stampColumns,
  tableOf,
} from '@gongshi/service-kit'
import { type EntityManager, In, LessThan, LessThanOrEqual, MoreThan, MoreThanOrEqual } from 'typeorm'
import type { Officer } from '../../domain/officer/officer.ts'
import type { PassedOn } from '../passed-on.ts'

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

/** Behind whom a page begins, and how long it is. */
export type OfficerPlace = { after?: Pick<Officer, 'validTo' | 'id'>; limit: number }

/** The officers of the agencies. */
export type Officers = {
  byIds: (ids: readonly string[]) => Promise<readonly Officer[]>
  /** Those of an agency, on that day alone when it is given; who stays longest first. */
  ofAgency: (agencyUscc: Uscc, on?: CivilDate) => Promise<readonly Officer[]>
  /** A page of them in the same order, and how many there are. */
  pageOfAgency: (agencyUscc: Uscc, page: OfficerPlace) => Promise<{ rows: Officer[]; totalCount: number }>
  /** Whoever bears that certificate, and whoever that sign-in is at that agency, held until the transaction ends. */
  alike: (officer: Pick<Officer, 'certificateNo' | 'subject' | 'agencyUscc'>) => Promise<readonly Officer[]>
  /** Who that sign-in is at that agency on that day. */
  signedInAs: (officer: Pick<Officer, 'subject' | 'agencyUscc'>, on: CivilDate) => Promise<Officer | null>
  /** Those of one agency that are officers on that day are the other's from now on; whoever is one there already stays as he is there. */
  passOn: (agencies: PassedOn, on: CivilDate, stamp: Stamp) => Promise<{ id: string; version: number }[]>
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
          order,
        })
      ).map(fromRow),
    pageOfAgency: async (agencyUscc, { after, limit }) => {
      const behind = after && [
        { agencyUscc, validTo: LessThan(after.validTo) },
        { agencyUscc, validTo: after.validTo, id: MoreThan(after.id) },
      ]
      const [found, totalCount] = await Promise.all([
        rows.find({ where: behind ?? { agencyUscc }, order, take: limit }),
        rows.countBy({ agencyUscc }),
      ])
      return { rows: found.map(fromRow), totalCount }
    },
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
    passOn: async ({ fromUscc, toUscc }, on, stamp) => {
      const serving = { validTo: MoreThanOrEqual(on) }
      const [own, there] = await Promise.all([
        rows.find({ where: { agencyUscc: fromUscc, ...serving }, order: { id: 'ASC' } }),
        rows.findBy({ agencyUscc: toUscc, ...serving }),
      ])
      const passed = own.filter(({ subject }) => !there.some((one) => one.subject === subject))
      const ids = In(passed.map(({ id }) => id))
      if (passed.length > 0) await rows.update({ id: ids }, { agencyUscc: toUscc, ...nextStamps(stamp) })
      return passed.map(({ id, version }) => ({ id, version: version + 1 }))
    },
    add: async (officer, stamp) => {
      await rows.insert({ ...officer, ...firstStamps(stamp) })
    },
  }
}

/** Who stays longest first. */
const order = { validTo: 'DESC', id: 'ASC' } as const

const fromRow = ({ createdAt, createdBy, updatedAt, version, ...officer }: OfficerRow): Officer => officer
