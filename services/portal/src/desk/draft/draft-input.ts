import { filesIn } from '../../files/file-lines.ts'
import type {
  DirectoryPolicy,
  DraftProjectInput,
  ProcurementMethod,
} from '../../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import { negativeAnswers } from './negative-answers.ts'

/**
 * What a clerk typed, as the graph wants it; days, amounts and years must be readable (`unreadableTerms`). Amounts are yuan on the
 * form and fen in the graph; fractions of a fen are sent as they are, so that the department's own rule answers (BUDGET_INVALID).
 *
 * @param thisYear the fiscal year of a draft that names none
 */
export const draftInput = (form: FormData, thisYear: number): DraftProjectInput => {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const yes = (name: string) => form.get(name) === 'yes'
  return {
    title: text('title'),
    serviceCode: text('serviceCode').toUpperCase(),
    budgetFen: fenFromYuan(text('budgetFen')) ?? 0,
    budgetSource: text('budgetSource'),
    approvedLineFen: fenFromYuan(text('approvedLineFen')) ?? null,
    fiscalYear: Number(text('fiscalYear') || thisYear),
    method: text('method') as ProcurementMethod,
    plannedStartOn: text('plannedStartOn') || null,
    serviceFrom: text('serviceFrom') || null,
    serviceTo: text('serviceTo') || null,
    purpose: text('purpose'),
    requirements: text('requirements'),
    quantity: text('quantity'),
    providerRequirements: text('providerRequirements'),
    awardCriteria: text('awardCriteria'),
    serviceArea: linesIn(text('serviceArea')),
    beneficiaries: text('beneficiaries'),
    recipientCount: text('recipientCount') ? Number(text('recipientCount')) : null,
    contact: text('contact'),
    mapLink: text('mapLink'),
    attachmentFileIds: filesIn(text('attachmentFileIds')).map(({ id }) => id),
    evaluationRequired: yes('evaluationRequired'),
    directoryPolicy: text('directoryPolicy') as DirectoryPolicy,
    negativeList: Object.fromEntries(
      negativeAnswers.map((answer) => [answer, yes(answer)]),
    ) as DraftProjectInput['negativeList'],
  }
}

/** What stands in each line, empty lines left out. */
export const linesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
