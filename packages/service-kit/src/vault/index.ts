export { rotateVault } from './rotate-vault.ts'
export {
  LONGEST_VALUE,
  openVault,
  type SealedValue,
  type Vault,
  type VaultKind,
  type VaultPlace,
  vaultSettings,
} from './vault.ts'
export { type VaultEntries, vaultIn } from './vault-entries.ts'
