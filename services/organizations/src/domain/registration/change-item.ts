export const changeItems = [
  'NAME',
  'DOMICILE',
  'PURPOSE',
  'BUSINESS_SCOPE',
  'ACTIVITY_AREA',
  'LEGAL_REPRESENTATIVE',
  'CAPITAL',
  'SUPERVISORY_AUTHORITY',
] as const

/** What of a registered body may be changed: 名称, 住所, 宗旨, 业务范围, 活动地域, 法定代表人, 资金, 业务主管单位. */
export type ChangeItem = (typeof changeItems)[number]

/** What each is called where somebody is told of it. */
export const changeWords: Readonly<Record<ChangeItem, { zh: string; en: string }>> = {
  NAME: { zh: '名称', en: 'name' },
  DOMICILE: { zh: '住所', en: 'domicile' },
  PURPOSE: { zh: '宗旨', en: 'purpose' },
  BUSINESS_SCOPE: { zh: '业务范围', en: 'scope of business' },
  ACTIVITY_AREA: { zh: '活动地域', en: 'area of activity' },
  LEGAL_REPRESENTATIVE: { zh: '法定代表人', en: 'legal representative' },
  CAPITAL: { zh: '资金', en: 'capital' },
  SUPERVISORY_AUTHORITY: { zh: '业务主管单位', en: 'supervisory authority' },
}
