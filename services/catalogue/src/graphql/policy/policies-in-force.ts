import type { CivilDate } from '@gongshi/domain-kit'
import type { Context } from '../../commands/context.ts'
import { basisOf } from '../../domain/policy/basis-of.ts'
import { periodRuleOf } from '../../domain/policy/period-rule.ts'
import type { PolicyParameterMapper } from './schema.mappers.ts'

/** The policy rows in force on a day, each with its document, its basis and its rule of counting. */
export async function policiesInForce(
  { store }: Pick<Context, 'store'>,
  { on, keys }: { on: CivilDate; keys: readonly string[] | null },
): Promise<PolicyParameterMapper[]> {
  const inForce = await store.parameters.inForceOn(on)
  const asked = keys ? inForce.filter(({ key }) => keys.includes(key)) : inForce
  const slugs = new Set(asked.flatMap(({ documentSlug }) => documentSlug ?? []))
  const documents = slugs.size ? await store.documents.bySlugs([...slugs]) : []
  return asked.map((row) => {
    const document = documents.find(({ slug }) => slug === row.documentSlug) ?? null
    const basis = basisOf(row, document?.title ?? null)
    return { row, basis, document, period: periodRuleOf(row, inForce, basis) ?? null }
  })
}
