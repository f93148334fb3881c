import type { SealedValue, Vault, VaultPlace } from '@gongshi/service-kit'
import type { SaidOfMember } from '../../domain/discipline/discipline-entry.ts'
import type { Store } from '../../store/store.ts'

/** Where it lies in the vault which member an entry is about, and for what. */
const memberPlace = (ownerId: string): VaultPlace => ({ kind: 'MEMBER', ownerType: 'discipline', ownerId })
const groundPlace = (ownerId: string): VaultPlace => ({ kind: 'GROUND', ownerType: 'discipline', ownerId })

/** What of an entry is sealed. */
export type SealedMember = { member: SealedValue; ground: SealedValue }

export const sealMember = (vault: Vault, id: string, { memberName, ground }: SaidOfMember): SealedMember => ({
  member: vault.seal(memberPlace(id), memberName),
  ground: vault.seal(groundPlace(id), ground),
})

export const keepMember = async (
  tx: Pick<Store, 'vault'>,
  id: string,
  { member, ground }: SealedMember,
  at: Parameters<Store['vault']['put']>[2],
): Promise<void> => {
  await tx.vault.put(memberPlace(id), member, at)
  await tx.vault.put(groundPlace(id), ground, at)
}

/** What is sealed of an entry; undefined where nothing is. */
export const sealedMember = async (
  tx: Pick<Store, 'vault'>,
  id: string,
): Promise<SealedMember | undefined> => {
  const [member, ground] = [await tx.vault.at(memberPlace(id)), await tx.vault.at(groundPlace(id))]
  return member && ground && { member, ground }
}

export const openMember = (vault: Vault, id: string, { member, ground }: SealedMember): SaidOfMember => ({
  memberName: vault.open(memberPlace(id), member),
  ground: vault.open(groundPlace(id), ground),
})
