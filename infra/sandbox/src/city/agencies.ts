import { PARTIES } from '../personas/parties.ts'
import { DISTRICTS } from './districts.ts'
import { fakeUscc } from './fake-uscc.ts'

export type AgencyRow = { uscc: string; name: string; divisionCode: string; roles: string; isSynthetic: true }

/** The agencies acceptance scenarios name, with the registrars and the finance bureau they need. */
export const FIXTURE_AGENCIES: readonly AgencyRow[] = [
  agency('440400', 11, '珠海市示例服务局', 'PURCHASER'),
  agency('440400', 12, '珠海市示例民政局', 'REGISTRAR#ENFORCEMENT#SUPERVISORY#PURCHASER'),
  agency('440402', 13, '珠海市香洲区示例民政局', 'REGISTRAR#ENFORCEMENT#PURCHASER'),
  agency('440403', 14, '珠海市斗门区示例民政局', 'REGISTRAR#ENFORCEMENT#PURCHASER'),
  agency('440400', 15, '珠海市示例财政局', 'FINANCE'),
  agency('440000', 16, '广东省示例民政厅', 'REGISTRAR#ENFORCEMENT'),
  agency('440404', 17, '珠海市金湾区示例民政局', 'REGISTRAR#ENFORCEMENT#PURCHASER'),
  agency('440400', 31, '珠海市示例事务局', 'PURCHASER'),
  agency('440402', 33, '珠海市香洲区示例财政局', 'FINANCE'),
  agency('440400', 34, '珠海市示例审计局', 'AUDIT'),
  agency('440400', 35, '珠海市示例专责小组办公室', 'TASKFORCE_MEMBER'),
]

const MUNICIPAL = [
  ...['教育局', '科技创新局', '公安局', '司法局', '人力资源和社会保障局', '自然资源局', '生态环境局'],
  ...['住房和城乡建设局', '交通运输局', '水务局', '农业农村局', '商务局', '文化广电旅游体育局', '卫生健康局'],
  ...['退役军人事务局', '应急管理局', '市场监督管理局', '统计局', '医疗保障局', '信访局', '残疾人联合会'],
]
const DISTRICT = ['教育局', '卫生健康局', '农业农村和水务局', '住房和城乡建设局']

/** Every agency of the demo city, about forty; the fixtures first. */
export function agencies(): AgencyRow[] {
  const municipal = MUNICIPAL.map((bureau, at) =>
    agency('440400', 101 + at, `珠海市${bureau}（示例）`, 'PURCHASER'),
  )
  const districts = DISTRICTS.slice(1).flatMap(({ code, zh }, area) =>
    DISTRICT.map((bureau, at) => agency(code, 201 + area * 10 + at, `${zh}${bureau}（示例）`, 'PURCHASER')),
  )
  return [...FIXTURE_AGENCIES, ...municipal, ...districts]
}

/** Agencies that buy services; those the acceptance scenarios buy for are left alone. */
export const purchasers = (): AgencyRow[] =>
  agencies().filter(({ uscc, roles }) => roles.includes('PURCHASER') && !ofScenarios.has(uscc))

const ofScenarios = new Set(
  ['PUR-1', 'PUR-2', 'REG-1'].map((id) => PARTIES.find((party) => party.id === id)?.uscc ?? ''),
)

function agency(divisionCode: string, serial: number, name: string, roles: string): AgencyRow {
  return { uscc: fakeUscc(`11${divisionCode}`, serial), name, divisionCode, roles, isSynthetic: true }
}
