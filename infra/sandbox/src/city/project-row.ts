export type ProjectRow = {
  externalKey: string
  title: string
  purpose: string
  requirements: string
  contact: string
  purchaserUscc: string
  serviceCode: string
  budgetFen: number
  fiscalYear: number
  method: string
  serviceFrom: string
  serviceTo: string
  beneficiaries: string
  providerRequirements: string
  evaluationRequired: boolean
  draftedOn: string
  publishAt: string
  outcome: string
  reason: string
  story: string
}
