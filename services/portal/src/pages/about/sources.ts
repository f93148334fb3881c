import type { Language } from '../../text/language.ts'

/** A dataset of the demo city: what it is, who says so, as of when, and whether it is real. */
export type Source = {
  dataset: Record<Language, string>
  source: Record<Language, string>
  asOf: string
  isReal: boolean
}

/** As infra/sandbox/data/README.md says; licences and defects stand there. */
export const sources: readonly Source[] = [
  {
    dataset: { zh: '放假和调休安排（2013–2026）', en: 'Holidays and swapped working days (2013–2026)' },
    source: {
      zh: '国务院办公厅通知，经 NateScarlet/holiday-cn 整理（MIT）',
      en: 'State Council notices, by NateScarlet/holiday-cn (MIT)',
    },
    asOf: '2026',
    isReal: true,
  },
  {
    dataset: { zh: '行政区划代码及沿革', en: 'Division codes and their history' },
    source: {
      zh: '民政部，经 yescallop/areacodes 整理（CC0）',
      en: 'Ministry of Civil Affairs, by yescallop/areacodes (CC0)',
    },
    asOf: '2024',
    isReal: true,
  },
  {
    dataset: { zh: '政府采购品目分类目录（服务类）', en: 'Government procurement classification, services' },
    source: { zh: '财政部，2022 年', en: 'Ministry of Finance, 2022' },
    asOf: '2022',
    isReal: true,
  },
  {
    dataset: { zh: '基金会登记信息', en: 'Foundations of the register' },
    source: { zh: '基金会中心研究数据 ma-ji/RICF', en: 'ma-ji/RICF' },
    asOf: '2014–2017',
    isReal: true,
  },
  {
    dataset: { zh: '社会组织行政处罚', en: 'Penalties against social organizations' },
    source: { zh: '公开网页，逐条注明', en: 'Public pages, named row by row' },
    asOf: '',
    isReal: true,
  },
  {
    dataset: { zh: '市级机关、社会组织、公示项目', en: 'Agencies, organizations and notices of the city' },
    source: { zh: '本平台沙盒', en: 'Gongshi sandbox' },
    asOf: '2025–2026',
    isReal: false,
  },
]
