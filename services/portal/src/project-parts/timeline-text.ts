export const timelineText = {
  zh: { toCome: '{{at}}（将来）', noDay: '日期未定' },
  en: { toCome: '{{at}} (to come)', noDay: 'no day yet' },
}
