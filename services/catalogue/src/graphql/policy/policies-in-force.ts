import type { CivilDate } from '@gongshi/domain-kit'
import { basisOf } from '../../domain/policy/basis-of.ts'
import { inForceOn } from '../../domain/policy/in-force.ts'
import { periodRuleOf } from '../../domain/policy/period-rule.ts'
import type { PolicyDocument } from '../../domain/policy/policy-document.ts'
import type { PolicyInForce } from '../../domain/policy/policy-in-force.ts'
import type { PolicyParameter } from '../../domain/policy/policy-parameter.ts'
import type { Store } from '../../store/store.ts'

/** The policy rows in force on a day, each with its document, its basis and its rule of counting. */
export async function policiesInForce(
  { store }: { store: Store },
  { on, keys }: { on: CivilDate; keys: readonly string[] | null },
): Promise<PolicyInForce[]> {
  const inForce = await store.parameters.inForceOn(on)
  const asked = keys ? inForce.filter(({ key }) => keys.includes(key)) : inForce
  const documents = await documentsOf(asked, store)
  return asked.map((row) => told(row, { inForce, documents }))
}

/** Policy rows by their ids, each as on its first day in force; two statements, however many they are. */
export async function policiesById(store: Store, ids: readonly string[]): Promise<PolicyInForce[]> {
  const all = await store.parameters.all()
  const asked = all.filter(({ id }) => ids.includes(id))
  const documents = await documentsOf(asked, store)
  return asked.map((row) => told(row, { inForce: inForceOn(all, row.effectiveFrom), documents }))
}

async function documentsOf(rows: readonly PolicyParameter[], store: Store): Promise<PolicyDocument[]> {
  const slugs = new Set(rows.flatMap(({ documentSlug }) => documentSlug ?? []))
  return slugs.size ? store.documents.bySlugs([...slugs]) : []
}

type Beside = { inForce: readonly PolicyParameter[]; documents: readonly PolicyDocument[] }

function told(row: PolicyParameter, { inForce, documents }: Beside): PolicyInForce {
  const document = documents.find(({ slug }) => slug === row.documentSlug) ?? null
  const basis = basisOf(row, document?.title ?? null)
  return { row, basis, document, period: periodRuleOf(row, inForce, basis) ?? null }
}
