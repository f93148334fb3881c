import { type CivilDate, type Refusal, Temporal } from '@gongshi/domain-kit'
import { basis } from '../basis.ts'

/** The platform is online since that day: before it there is no notice (S70). */
const ONLINE_SINCE = Temporal.PlainDate.from('2015-01-01')

/** A figure that nobody can do without is not in force on a day. */
export class FiguresUnknown extends Error {
  override readonly name = 'FiguresUnknown'
  readonly key: string
  constructor(key: string) {
    super(`no ${key} is in force`)
    this.key = key
  }
}

/** The unknown figure as a value; anything else is thrown on. */
export function unknownFigure(error: unknown): FiguresUnknown {
  if (error instanceof FiguresUnknown) return error
  throw error
}

/** Why nothing is decided on a day without figures: the platform was not there yet, or a row of policy is missing. */
export function figuresUnknown(on: CivilDate, { key }: FiguresUnknown): Refusal {
  if (Temporal.PlainDate.compare(on, ONLINE_SINCE) < 0)
    return {
      code: 'CALENDAR_UNKNOWN',
      basis: basis.platform,
      message: {
        zh: `公示平台自 ${ONLINE_SINCE} 上线，此前不发布公示，也不起草项目。`,
        en: `The platform is online since ${ONLINE_SINCE}: no notice before ${ONLINE_SINCE}, and no project drafted for one.`,
      },
    }
  return {
    code: 'CALENDAR_UNKNOWN',
    basis: basis.policy,
    message: {
      zh: `${on} 没有生效的政策参数 ${key}，无法作出决定；请由目录部门补录。`,
      en: `No policy figure ${key} is in force on ${on}, so nothing can be decided: the catalogue department must enter it.`,
    },
  }
}
