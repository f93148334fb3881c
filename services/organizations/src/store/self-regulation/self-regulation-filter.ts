import { divisionPrefix, type Uscc } from '@gongshi/domain-kit'
import { type Condition, where } from '@gongshi/service-kit'
import type { SelfRegulatoryKind } from '../../domain/self-regulation/self-regulatory-document.ts'
import { owedStates, publicStates } from '../../domain/self-regulation/states.ts'

export const selfRegulationStages = ['IN_PREPARATION', 'HELD', 'IN_FORCE', 'ENDED', 'REFUSED'] as const
export type SelfRegulationStage = (typeof selfRegulationStages)[number]

/** Which documents are asked for, and by whom. */
export type SelfRegulationQuestion = {
  reader: {
    /** The organization whoever asks speaks for. */
    uscc?: Uscc | undefined
    /** The division within which whoever asks supervises. */
    supervises?: string | undefined
    /** The registrar whose desk it is. */
    registrarUscc?: Uscc | undefined
  }
  stage?: SelfRegulationStage
  kind?: SelfRegulatoryKind
  /** The industry, or what its code begins with. */
  industryCode?: string
  uscc?: Uscc
  /** Those of the reader's organization, or of associations of the reader's register. */
  own?: boolean
}

/** Documents that fit a question and that the one who asks may know of. */
export const selfRegulationFilter = ({
  reader,
  stage,
  kind,
  industryCode,
  uscc,
  own,
}: SelfRegulationQuestion): readonly Condition[] => {
  const within = divisionPrefix(reader.supervises ?? '')
  const known = [
    where('state in (?) or uscc = ?', publicStates, reader.uscc ?? ''),
    ...(within === undefined
      ? []
      : [where('state in (?) and division_code like ?', owedStates, `${within}%`)]),
  ]
  return [
    {
      sql: known.map(({ sql }) => `(${sql})`).join(' or '),
      parameters: known.flatMap(({ parameters }) => parameters),
    },
    ...(stage ? [stages[stage]] : []),
    ...(kind ? [where('kind = ?', kind)] : []),
    ...(industryCode ? [where('industry_code like ?', `${industryCode.replace(/[^A-Z0-9]/gu, '')}%`)] : []),
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
  ]
}

const stages: Readonly<Record<SelfRegulationStage, Condition>> = {
  IN_PREPARATION: where('state = ?', 'DRAFT'),
  HELD: where('state in (?)', owedStates),
  IN_FORCE: where('state = ?', 'PUBLISHED'),
  ENDED: where('state in (?)', ['SUPERSEDED', 'REPEALED']),
  REFUSED: where('state = ?', 'REFUSED'),
}
