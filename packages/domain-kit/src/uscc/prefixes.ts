/** What a body may be taken for by its code alone. */
export type UsccRole =
  | 'SOCIAL_ASSOCIATION'
  | 'SOCIAL_SERVICE_INSTITUTION'
  | 'FOUNDATION'
  | 'STATE_ORGAN'
  | 'PUBLIC_INSTITUTION'
  | 'ENTERPRISE'
  | 'LAW_FIRM'
  | 'OTHER'

type Prefix = { registrar: string; category: string; role: UsccRole }

/** The first two characters of a credit code (domain specification 2.1). */
export const prefixes: Readonly<Record<string, Prefix>> = {
  '11': { registrar: '机构编制', category: '机关', role: 'STATE_ORGAN' },
  '12': { registrar: '机构编制', category: '事业单位', role: 'PUBLIC_INSTITUTION' },
  '13': { registrar: '机构编制', category: '中央编办直接管理机构编制的群众团体', role: 'OTHER' },
  '31': { registrar: '司法行政', category: '律师执业机构', role: 'LAW_FIRM' },
  '51': { registrar: '民政', category: '社会团体', role: 'SOCIAL_ASSOCIATION' },
  '52': { registrar: '民政', category: '民办非企业单位', role: 'SOCIAL_SERVICE_INSTITUTION' },
  '53': { registrar: '民政', category: '基金会', role: 'FOUNDATION' },
  '59': { registrar: '民政', category: '其他', role: 'OTHER' },
  '91': { registrar: '市场监管', category: '企业', role: 'ENTERPRISE' },
  '92': { registrar: '市场监管', category: '个体工商户', role: 'ENTERPRISE' },
  '93': { registrar: '市场监管', category: '农民专业合作社', role: 'ENTERPRISE' },
  N1: { registrar: '农业', category: '组级集体经济组织', role: 'OTHER' },
  N2: { registrar: '农业', category: '村级集体经济组织', role: 'OTHER' },
  N3: { registrar: '农业', category: '乡镇级集体经济组织', role: 'OTHER' },
  N9: { registrar: '农业', category: '其他', role: 'OTHER' },
}

/** The remaining prefixes of the table: accepted, without a role by default. */
const others = '19 21 29 32 33 34 35 39 41 49 61 62 69 71 72 79 81 89 A1 A9 Y1 G1'.split(' ')

/** What such a prefix says. */
export const otherPrefix: Prefix = { registrar: '其他', category: '其他', role: 'OTHER' }

/** Every prefix of the closed table, as it is shipped; policy row `uscc.prefixes` says the same (a test compares them). */
export const shippedPrefixes: ReadonlySet<string> = new Set([...Object.keys(prefixes), ...others])
