import { type GraphQLField, isListType, isNonNullType, type TypeInfo } from 'graphql'

/** How many entries an unpaged list is taken to have: those that grow with their record and stay small. */
const USUAL = 5

/** Unpaged lists that are longer by nature, by type and field. */
export const longLists: Readonly<Record<string, number>> = {
  'CatalogueVersion.everyItem': 100,
  'CatalogueVersion.items': 20,
  'Query.classificationEntries': 20,
  'Query.policyParameters': 20,
  'Query.publishedFigures': 20,
  'PeriodExplanation.days': 30,
  'ProcurementProject.objections': 50,
  'WorkCalendar.days': 100,
  'NoticeCounts.byPurchaser': 30,
  'NoticeCounts.byService': 30,
}

/** The edges of a page are its entries, counted by the page; sentences about the request itself are few. */
const uncounted: ReadonlySet<string> = new Set(['edges', 'userErrors', 'warnings'])

/** How often what is asked inside the field at hand is answered, when the field itself says nothing about it. */
export function weightOf(types: TypeInfo): number {
  const field = types.getFieldDef()
  return field ? listWeightOf(types.getParentType()?.name ?? '', field) : 1
}

/** How often what is asked inside a field without pages is answered. */
export function listWeightOf(parent: string, { name, type }: GraphQLField<unknown, unknown>): number {
  if (uncounted.has(name) || !isListType(isNonNullType(type) ? type.ofType : type)) return 1
  return longLists[`${parent}.${name}`] ?? USUAL
}
