import { isolate } from '../../src/text/isolate.ts'
import type { Rows } from './board-city.ts'

/** Titles and terms that would be something else than text in a careless page, feed, table or calendar. */
export const HOSTILE = {
  markup: '养老<script>document.title="owned"</script><img src=x onerror=alert(1)><b>服务</b>&amp;项目',
  formula: '=HYPERLINK("http://evil.example","点此")社区服务',
  plus: '+1+cmd|calc 青少年服务',
  turned: '青少年\u202egnp.exe\u202c\u2066服务\u2069项目',
  lines: '禁毒宣传\\nEND:VEVENT;X-EVIL,服务',
} as const

/** One that every page shows and every test finds. */
export const PLAIN = '2026年珠海市社区居家养老服务'

const PURCHASERS = ['11440400FAKE0011X5', '11440402FAKE00136W', '11440403FAKE001446', '11440404FAKE001797']
const SERVICES = [
  'A1003',
  'A0403',
  'A1502',
  'A0605',
  'A1001',
  'A1004',
  'A1005',
  'B0209',
  'B0210',
  'A0508',
  'A0511',
]

/** Notices of the last weeks, counted back from the day of loading. */
export function boardProjects(): Rows {
  const open = Array.from({ length: 44 }, (_, at) => `2026年社会组织服务项目第${at + 1}号`)
  // a title that turns the line around cannot be entered any more: it is a row of before, laid down by its test
  const entered = Object.values(HOSTILE).map(isolate)
  const plays = [
    ...[PLAIN, ...entered, ...open].map((title, at) => play(at, title, 'OPEN', at % 13)),
    play(60, '2025年已期满的示例项目', 'CLOSED', 30),
    play(61, '2025年已启动采购的示例项目', 'STARTED', 34),
    play(62, '2026年中止公示的示例项目', 'SUSPENDED', 5),
    play(63, '2026年已取消的示例项目', 'CANCELLED', 9),
  ]
  return plays
}

function play(at: number, title: string, outcome: string, daysAgo: number): Record<string, string> {
  return {
    externalKey: `board-${at}`,
    title,
    purpose: '让居民得到专业服务',
    requirements: '每月开展活动四次，服务不少于两百人次（合成示例数据）',
    contact: '政府采购科 0756-0000000',
    purchaserUscc: PURCHASERS[at % PURCHASERS.length]!,
    serviceCode: SERVICES[at % SERVICES.length]!,
    budgetFen: String(9_000_000 + at * 123_400),
    fiscalYear: '2026',
    method: 'SMALL_DIRECT',
    serviceFrom: '2026-05-01',
    serviceTo: '2027-04-30',
    beneficiaries: '全体居民',
    providerRequirements: '依法登记的社会组织',
    evaluationRequired: 'false',
    draftedOn: `-${daysAgo + 6}d`,
    publishAt: `-${daysAgo + 1}d`,
    outcome,
    reason: outcome === 'CANCELLED' || outcome === 'SUSPENDED' ? '服务需求发生变化，另行公示' : '',
  }
}
