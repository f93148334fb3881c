import { isListType, isNonNullType, type TypeInfo } from 'graphql'

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
  'WorkCalendar.days': 100,
}

/** The edges of a page are its entries, counted by the page; sentences about the request itself are few. */
const uncounted: ReadonlySet<string> = new Set(['edges', 'userErrors', 'warnings'])

/** How often what is asked inside the field at hand is answered, when the field itself says nothing about it. */
export function weightOf(types: TypeInfo): number {
  const [field, type] = [types.getFieldDef(), types.getType()]
  if (!field || uncounted.has(field.name) || !isListType(isNonNullType(type) ? type.ofType : type)) return 1
  return longLists[`${types.getParentType()?.name}.${field.name}`] ?? USUAL
}
