import { type AgencyRow, purchasers } from './agencies.ts'
import { type Fate, fates } from './project-fates.ts'
import type { ProjectRow } from './project-row.ts'
import { SUBJECTS, type Subject } from './project-subjects.ts'
import { type Dice, dice } from './random.ts'
import { storyProjects } from './story-projects.ts'

/** The projects of the demo city, from one seed, after those that each tell a story. */
export function projects(): ProjectRow[] {
  const throws = dice(20150101)
  return [...storyProjects(), ...fates(throws).map((fate, at) => project(throws, fate, at + 1))]
}

function project(throws: Dice, fate: Fate, serial: number): ProjectRow {
  const purchaser = throws.pick(purchasers())
  const subject = throws.pick(
    SUBJECTS.filter(({ bureaus }) => bureaus.some((bureau) => purchaser.name.includes(bureau))),
  )
  const wan = subject.wan[0] + throws.roll(subject.wan[1] - subject.wan[0] + 1)
  return {
    externalKey: `demo-${String(serial).padStart(4, '0')}`,
    title: titleOf(throws, purchaser, subject, fate.fiscalYear),
    purpose: subject.purpose,
    requirements: `${subject.requirements}（合成示例数据）`,
    contact: '政府采购科 0756-0000000',
    purchaserUscc: purchaser.uscc,
    serviceCode: subject.code,
    budgetFen: wan * 1_000_000 + throws.roll(10) * 50_000,
    fiscalYear: fate.fiscalYear,
    method:
      wan >= 100
        ? 'COMPETITIVE_CONSULTATION'
        : wan >= 50
          ? throws.pick(['COMPETITIVE_CONSULTATION', 'REQUEST_FOR_QUOTATION'])
          : 'SMALL_DIRECT',
    serviceFrom: fate.serviceFrom,
    serviceTo: fate.serviceTo,
    beneficiaries: subject.beneficiaries,
    providerRequirements: throws.chance(40) ? '具有独立承担民事责任的能力和同类服务经验' : '',
    evaluationRequired: wan >= 50 || throws.chance(20),
    draftedOn: fate.draftedOn,
    publishAt: fate.publishAt,
    outcome: fate.outcome,
    reason: fate.reason,
    story: '',
  }
}

function titleOf(throws: Dice, { name }: AgencyRow, { titles }: Subject, year: number): string {
  const place = name.startsWith('珠海市香洲区')
    ? '香洲区'
    : name.startsWith('珠海市斗门区')
      ? '斗门区'
      : name.startsWith('珠海市金湾区')
        ? '金湾区'
        : '珠海市'
  const area = throws.pick(AREAS[place]!)
  return `${year}年${place}${throws.pick(titles).replace('{area}', area)}`
}

const AREAS: Readonly<Record<string, readonly string[]>> = {
  珠海市: ['拱北', '前山', '唐家湾', '横琴', '吉大', '狮山', '香湾', '梅华'],
  香洲区: ['翠香街道', '前山街道', '吉大街道', '拱北街道', '南屏镇'],
  斗门区: ['井岸镇', '白蕉镇', '斗门镇', '乾务镇', '莲洲镇'],
  金湾区: ['三灶镇', '红旗镇', '平沙镇', '南水镇'],
}
