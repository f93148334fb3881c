import type { Language } from '../../text/language.ts'

/** A dataset of the demo city: what it is, who says so, as of when, and whether it is real. */
export type Source = { dataset: Record<Language, string>; source: string; asOf: string; isReal: boolean }

/** As infra/sandbox/data/README.md says; licences and defects stand there. */
export const sources: readonly Source[] = [
  {
    dataset: { zh: '放假和调休安排（2013–2026）', en: 'Holidays and swapped working days (2013–2026)' },
    source: 'State Council notices, by NateScarlet/holiday-cn (MIT)',
    asOf: '2026',
    isReal: true,
  },
  {
    dataset: { zh: '行政区划代码及沿革', en: 'Division codes and their history' },
    source: 'Ministry of Civil Affairs, by yescallop/areacodes (CC0)',
    asOf: '2024',
    isReal: true,
  },
  {
    dataset: { zh: '政府采购品目分类目录（服务类）', en: 'Government procurement classification, services' },
    source: 'Ministry of Finance, 2022',
    asOf: '2022',
    isReal: true,
  },
  {
    dataset: { zh: '基金会登记信息', en: 'Foundations of the register' },
    source: 'ma-ji/RICF',
    asOf: '2014–2017',
    isReal: true,
  },
  {
    dataset: { zh: '社会组织行政处罚', en: 'Penalties against social organizations' },
    source: 'Public pages, named row by row',
    asOf: '',
    isReal: true,
  },
  {
    dataset: { zh: '市级机关、社会组织、公示项目', en: 'Agencies, organizations and notices of the city' },
    source: 'Gongshi sandbox',
    asOf: '2025–2026',
    isReal: false,
  },
]
