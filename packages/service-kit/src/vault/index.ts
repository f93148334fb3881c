export { rotateVault } from './rotate-vault.ts'
export { openVault, type SealedValue, type Vault, type VaultPlace, vaultSettings } from './vault.ts'
export { vaultIn } from './vault-entries.ts'
