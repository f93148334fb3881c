export const timelineText = {
  zh: { toCome: '{{at}}（将来）', gone: '{{at}}（已过）', noDay: '日期未定' },
  en: { toCome: '{{at}} (to come)', gone: '{{at}} (past)', noDay: 'no day yet' },
}
