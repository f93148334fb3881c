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
