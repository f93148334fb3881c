import type { Uscc } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import { owedStates, publicStates, undecidedStates } from '../../domain/supervision/states.ts'
import type { SupervisionChannel } from '../../domain/supervision/supervision-record.ts'

export const supervisionStages = [
  'OWED',
  'OVERDUE',
  'REPLIED',
  'OPEN',
  'ANSWERED',
  'DISMISSED',
  'WITHDRAWN',
] as const
export type SupervisionStage = (typeof supervisionStages)[number]

/** Which records are asked for, and by whom. */
export type SupervisionQuestion = {
  reader: {
    /** The organization whoever asks speaks for. */
    uscc?: Uscc | undefined
    /** The registrar whose desk it is. */
    registrarUscc?: Uscc | undefined
    /** The divisions whoever asks supervises: what their codes begin with. */
    supervised?: string | undefined
  }
  channel?: SupervisionChannel | undefined
  stage?: SupervisionStage
  uscc?: Uscc
  /** Those about the reader's organization, or about those the reader's agency registered. */
  own?: boolean
  /** What was recorded first, and so is due first, stands first. */
  oldestFirst?: boolean
}

/** Records that fit a question: what was taken back whoever supervises alone may know of. */
export const supervisionFilter = (
  { reader, channel, stage, uscc, own, oldestFirst }: SupervisionQuestion,
  beyondId?: string,
): readonly Condition[] => [
  reader.supervised === undefined
    ? where('state in (?)', publicStates)
    : where('state in (?) or division_code like ?', publicStates, `${reader.supervised}%`),
  ...(channel ? [where('channel = ?', channel)] : []),
  ...(stage ? [stages[stage]] : []),
  ...(uscc ? [where('uscc = ?', uscc)] : []),
  ...(own
    ? [
        where(
          'uscc = ? or uscc in (select uscc from organization where registrar_uscc = ?)',
          reader.uscc ?? '',
          reader.registrarUscc ?? '',
        ),
      ]
    : []),
  ...(beyondId ? [where(oldestFirst ? 'id > ?' : 'id < ?', beyondId)] : []),
]

const stages: Readonly<Record<SupervisionStage, Condition>> = {
  OWED: where('state in (?)', owedStates),
  OVERDUE: where('state in (?) and overdue_at is not null', owedStates),
  REPLIED: where('state = ?', 'REPLIED'),
  OPEN: where('state in (?) or (channel = ? and state in (?))', owedStates, 'PUBLIC', undecidedStates),
  ANSWERED: where('state = ?', 'ANSWERED'),
  DISMISSED: where('state = ?', 'DISMISSED'),
  WITHDRAWN: where('state = ?', 'WITHDRAWN'),
}
