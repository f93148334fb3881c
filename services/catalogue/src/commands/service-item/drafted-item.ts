import { SERVICE_CATALOGUE } from '../../domain/catalogue/city.ts'
import type { Store } from '../../store/store.ts'

/** Which item of the draft a code is, in which version; `none` where the draft, or the item in it, is not there yet. */
export async function draftedItem(store: Store, code: string): Promise<string> {
  const draft = await store.catalogues.holdDraft(SERVICE_CATALOGUE)
  const [item] = draft ? await store.items.byCodes(draft.id, [code]) : []
  return item ? `${item.id} ${item.version}` : 'none'
}
