import type { Text } from '@gongshi/domain-kit'
import type { Reading } from '../finding/restrictions.ts'
import type { ProjectTerms } from './terms.ts'

/** What is said of a term once, and followed wherever terms are listed. */
type Term = Text & {
  /** What changing it in a published notice means (domain specification 4.5); a term that says nothing cannot be amended. */
  amended?: 'MATERIAL' | 'MINOR'
  /** Everybody reads it in the notice. */
  isPublic?: true
  /** How many characters its column holds. */
  longest?: number
  /** A submission says it. */
  isRequired?: true
  /** How an input takes it away: by an empty text, by null. */
  cleared?: 'BY_EMPTY_TEXT' | 'BY_NULL'
  /** How it is read for passages that restrict suppliers. */
  reading?: Reading
  /** Free text, looked through for what is somebody's own before it is published. */
  isScreened?: true
}

/** Every term a purchaser writes, in the order of the draft; one left out does not compile. */
export const terms = {
  title: {
    zh: '项目名称',
    en: 'title',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 200,
    isRequired: true,
    reading: 'OF_SERVICE',
    isScreened: true,
  },
  serviceCode: { zh: '服务目录', en: 'catalogue item', amended: 'MATERIAL', isPublic: true },
  purpose: {
    zh: '购买目的',
    en: 'purpose',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 5_000,
    isRequired: true,
    reading: 'OF_SERVICE',
    isScreened: true,
  },
  requirements: {
    zh: '服务内容和标准',
    en: 'content and standard',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 20_000,
    isRequired: true,
    reading: 'OF_SERVICE',
    isScreened: true,
  },
  quantity: {
    zh: '数量和规模',
    en: 'quantity',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 2_000,
    cleared: 'BY_EMPTY_TEXT',
    reading: 'OF_SERVICE',
    isScreened: true,
  },
  beneficiaries: {
    zh: '服务对象',
    en: 'beneficiaries',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 2_000,
    cleared: 'BY_EMPTY_TEXT',
    reading: 'OF_SERVICE',
    isScreened: true,
  },
  recipientCount: {
    zh: '服务对象人数',
    en: 'number of recipients',
    amended: 'MATERIAL',
    isPublic: true,
    cleared: 'BY_NULL',
  },
  serviceArea: { zh: '服务区域', en: 'service area', amended: 'MATERIAL', isPublic: true },
  serviceFrom: {
    zh: '服务开始日',
    en: 'first day of service',
    amended: 'MATERIAL',
    isPublic: true,
    cleared: 'BY_NULL',
  },
  serviceTo: {
    zh: '服务结束日',
    en: 'last day of service',
    amended: 'MATERIAL',
    isPublic: true,
    cleared: 'BY_NULL',
  },
  budgetFen: { zh: '预算', en: 'budget', amended: 'MATERIAL', isPublic: true },
  budgetSource: {
    zh: '资金来源',
    en: 'source of the budget',
    isPublic: true,
    longest: 200,
    cleared: 'BY_EMPTY_TEXT',
  },
  approvedLineFen: { zh: '批复额度', en: 'approved line', cleared: 'BY_NULL' },
  fiscalYear: { zh: '预算年度', en: 'fiscal year', isPublic: true },
  method: { zh: '采购方式', en: 'method', amended: 'MATERIAL', isPublic: true },
  plannedStartOn: {
    zh: '计划启动采购日',
    en: 'planned start',
    amended: 'MATERIAL',
    isPublic: true,
    cleared: 'BY_NULL',
  },
  providerRequirements: {
    zh: '对承接主体的要求',
    en: 'requirements for providers',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 10_000,
    cleared: 'BY_EMPTY_TEXT',
    reading: 'OF_SUPPLIERS',
    isScreened: true,
  },
  awardCriteria: {
    zh: '评审标准',
    en: 'award criteria',
    amended: 'MATERIAL',
    isPublic: true,
    longest: 10_000,
    cleared: 'BY_EMPTY_TEXT',
    reading: 'OF_SUPPLIERS',
    isScreened: true,
  },
  directoryPolicy: { zh: '资质目录的作用', en: 'use of the directory', isPublic: true },
  preferencePoints: { zh: '目录加分', en: 'points for the directory', isPublic: true, cleared: 'BY_NULL' },
  evaluationRequired: { zh: '第三方评价', en: 'third-party evaluation', isPublic: true },
  indicatorSystem: {
    zh: '绩效评价指标体系',
    en: 'indicator system',
    isPublic: true,
    longest: 64,
    isRequired: true,
  },
  contact: {
    zh: '联系方式',
    en: 'contact point',
    amended: 'MINOR',
    isPublic: true,
    longest: 500,
    isRequired: true,
    isScreened: true,
  },
  mapLink: {
    zh: '地图链接',
    en: 'map link',
    amended: 'MINOR',
    isPublic: true,
    longest: 500,
    cleared: 'BY_EMPTY_TEXT',
  },
  // Minor where only their format changes (`areOnlyReformatted`).
  attachments: { zh: '附件', en: 'attachments', amended: 'MATERIAL', isPublic: true },
  negativeList: { zh: '负面清单声明', en: 'negative list' },
} as const satisfies Record<keyof ProjectTerms, Term>

type Terms = typeof terms

/** The terms of which this is said. */
export type TermsSaying<Said extends keyof Term> = {
  [Field in keyof Terms]: Terms[Field] extends Required<Pick<Term, Said>> ? Field : never
}[keyof Terms]

/** The terms of which this is said, in order. */
export const termsSaying = <Said extends keyof Term>(said: Said): readonly TermsSaying<Said>[] =>
  termFields.filter((field) => said in terms[field]) as TermsSaying<Said>[]

/** All terms, in order. */
export const termFields = Object.keys(terms) as (keyof ProjectTerms)[]

/** A term as it is said of it; what is not said is absent. */
export const termOf = (field: keyof ProjectTerms): Term => terms[field]
