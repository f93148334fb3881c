import { organizations } from './organizations.ts'
import { dice } from './random.ts'

export type ListingRow = {
  uscc: string
  list: string
  trigger: string
  listedOn: string
  removedOn: string
  basisRule: string
}
export type RecordRow = {
  uscc: string
  category: string
  summary: string
  formedOn: string
  enteredOn: string
  basisRule: string
  matter: string
  until: string
  individuals: string
}

const ABNORMAL = ['A1', 'A3', 'A5', 'A6']
const SERIOUS = ['B1', 'B4', 'B5', 'B8']

/** Both credit lists of the demo city; the parties of the acceptance scenarios stand on neither. */
export function creditListings(): ListingRow[] {
  const throws = dice(20180124)
  return creditSubjects()
    .filter(() => throws.chance(9))
    .map((uscc) => {
      const serious = throws.chance(25)
      const removed = !serious && throws.chance(40)
      return {
        uscc,
        list: serious ? 'SERIOUSLY_DISHONEST' : 'ABNORMAL_ACTIVITY',
        trigger: throws.pick(serious ? SERIOUS : ABNORMAL),
        listedOn: `2025-${pad(1 + throws.roll(6))}-${pad(1 + throws.roll(28))}`,
        removedOn: removed ? `2025-${pad(7 + throws.roll(6))}-${pad(1 + throws.roll(28))}` : '',
        basisRule: 'credit.list',
      }
    })
}

/** Credit records of the demo city: audits, inspections, warnings, annual reports and honours. */
export function creditRecords(): RecordRow[] {
  const throws = dice(20210715)
  return creditSubjects().flatMap((uscc) => {
    const day = `2025-${pad(1 + throws.roll(11))}-${pad(1 + throws.roll(27))}`
    const kind = throws.pick(KINDS)
    return throws.chance(75)
      ? [{ uscc, ...kind, formedOn: day, enteredOn: day, basisRule: 'credit.entry', until: '' }]
      : []
  })
}

const KINDS = [
  { category: 'ANNUAL_REPORT', summary: '2024年度工作报告已按时报送', matter: '', individuals: '' },
  { category: 'ANNUAL_REPORT', summary: '2024年度工作报告逾期报送', matter: '', individuals: '' },
  {
    category: 'ADMIN_INSPECTION',
    summary: '2025年财务抽查审计：未发现重大问题',
    matter: 'FINANCIAL_AUDIT',
    individuals: '',
  },
  {
    category: 'ADMIN_INSPECTION',
    summary: '2025年现场检查：按章程开展活动',
    matter: 'INSPECTION',
    individuals: '',
  },
  {
    category: 'ADMIN_PENALTY',
    summary: '未按规定接受监督检查，对该组织及直接责任人陈示例予以警告',
    matter: 'WARNING',
    individuals: '陈示例',
  },
  { category: 'OTHER', summary: '获评市级先进社会组织', matter: '', individuals: '' },
]

/** The synthetic organizations; the first seven rows are the parties of the scenarios. */
const creditSubjects = (): string[] =>
  organizations()
    .slice(7)
    .map(({ uscc }) => uscc)

const pad = (count: number): string => String(count).padStart(2, '0')
