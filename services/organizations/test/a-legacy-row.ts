import { type Instant, newId, type Uscc } from '@gongshi/domain-kit'
import type { LegacyOrganization, ToldLegacy } from '../src/domain/legacy/legacy-organization.ts'
import type { Store } from '../src/store/store.ts'

type Bed = { store: Pick<Store, 'legacies'>; clock: { now: () => Promise<Instant> } }
type Said = Partial<ToldLegacy> & { linkedTo?: string }

/** A row without a code in the register of a test: 珠海市示例旧协会, nowhere in particular. */
export async function aLegacyRow(
  { store, clock }: Bed,
  { linkedTo, ...told }: Said = {},
): Promise<LegacyOrganization> {
  const at = await clock.now()
  const legacy: LegacyOrganization = {
    id: newId(),
    version: 1,
    source: 'test:1',
    legacyRegistrationNo: '社证字第0123号',
    name: '珠海市示例旧协会',
    formerNames: [],
    orgType: 'SOCIAL_ASSOCIATION',
    divisionCode: null,
    isSynthetic: true,
    link: linkedTo ? { uscc: linkedTo as Uscc, at, by: 'REG-1:approver', reason: '档案一致' } : null,
    enteredAt: at,
    ...told,
  }
  await store.legacies.add(legacy, { at, by: 'test' })
  return legacy
}
