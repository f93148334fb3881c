import type {
  DirectoryPolicy,
  DraftProjectInput,
  ProcurementMethod,
} from '../../graph/documents.generated/graphql.ts'
import { fenFromYuan } from '../../text/yuan.ts'
import { directoryPolicies, methods, negativeAnswers } from './draft-fields.ts'

/**
 * What a clerk typed, as the graph wants it. Amounts are yuan on the form and fen in the graph; an unreadable amount is sent as 0,
 * so that the department's own rule answers (BUDGET_INVALID) and not this form.
 */
export const draftInput = (form: FormData): DraftProjectInput => {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const orNull = (name: string) => text(name) || null
  const yes = (name: string) => form.get(name) === 'yes'
  return {
    title: text('title'),
    serviceCode: text('serviceCode').toUpperCase(),
    budgetFen: fenFromYuan(text('budgetFen')) ?? 0,
    fiscalYear: Number(text('fiscalYear')) || 0,
    method: methods.find((method) => method === text('method')) as ProcurementMethod,
    serviceFrom: text('serviceFrom'),
    serviceTo: text('serviceTo'),
    purpose: text('purpose'),
    requirements: text('requirements'),
    quantity: orNull('quantity'),
    providerRequirements: orNull('providerRequirements'),
    serviceArea: text('serviceArea')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
    beneficiaries: orNull('beneficiaries'),
    contact: text('contact'),
    evaluationRequired: yes('evaluationRequired'),
    directoryPolicy: directoryPolicies.find(
      (policy) => policy === text('directoryPolicy'),
    ) as DirectoryPolicy,
    negativeList: Object.fromEntries(
      negativeAnswers.map((answer) => [answer, yes(answer)]),
    ) as DraftProjectInput['negativeList'],
  }
}
