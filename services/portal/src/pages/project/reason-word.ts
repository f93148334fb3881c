import type { Language } from '../../text/language.ts'

const words: Record<Language, Record<string, string>> = {
  zh: {
    START_DAY: '发布当日，不计入',
    RESUME_DAY: '恢复当日，不计入',
    EVENT_DAY: '事件当日，不计入',
    NATURAL_DAY: '自然日',
    WORKING_DAY: '工作日',
    SWAPPED_WORKDAY: '调休上班日',
    WEEKEND: '周末',
    PLATFORM_OUTAGE: '平台中断，不计入',
    SUSPENDED: '公示中止',
    ACT_DAY: '办理当日',
    ROLLED_WEEKEND: '最后一日为周末，顺延',
    ROLLED_PLATFORM_OUTAGE: '平台中断，顺延',
    ROLLED_TO_WORKING_DAY: '顺延至该工作日',
    ROLLED_TO_SWAPPED_WORKDAY: '顺延至该调休上班日',
  },
  en: {
    START_DAY: 'day of publication, not counted',
    RESUME_DAY: 'day of resumption, not counted',
    EVENT_DAY: 'day of the event, not counted',
    NATURAL_DAY: 'calendar day',
    WORKING_DAY: 'working day',
    SWAPPED_WORKDAY: 'swapped working day',
    WEEKEND: 'weekend',
    PLATFORM_OUTAGE: 'platform outage, not counted',
    SUSPENDED: 'suspended',
    ACT_DAY: 'day of the act',
    ROLLED_WEEKEND: 'the last day is a weekend: moved on',
    ROLLED_PLATFORM_OUTAGE: 'platform outage: moved on',
    ROLLED_TO_WORKING_DAY: 'moved to this working day',
    ROLLED_TO_SWAPPED_WORKDAY: 'moved to this swapped working day',
  },
}
const holiday: Record<Language, { plain: string; rolled: string }> = {
  zh: { plain: '节假日', rolled: '最后一日为节假日，顺延' },
  en: { plain: 'holiday', rolled: 'holiday: moved on' },
}

/** Why a day counts or does not: the period engine's code in words; a holiday with its name. */
export const reasonWord = (language: Language, reason: string): string => {
  const [code = '', name] = reason.split(':')
  if (code === 'HOLIDAY' || code === 'ROLLED_HOLIDAY') {
    const kind = code === 'HOLIDAY' ? holiday[language].plain : holiday[language].rolled
    return name ? `${kind}（${name}）` : kind
  }
  return words[language][code] ?? reason
}
