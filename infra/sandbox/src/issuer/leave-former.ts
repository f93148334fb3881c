import type Provider from 'oidc-provider'
import type { Interaction } from 'oidc-provider'

/**
 * Forgets whom this browser was signed in as before. Without this the provider shows a page of its own between one persona and
 * the next, which needs a press where scripts are off.
 */
export async function leaveFormer(provider: Provider, interaction: Interaction): Promise<void> {
  if (!interaction.session) return
  const former = await provider.Session.findByUid(interaction.session.uid)
  await former?.destroy()
  interaction.session = undefined
  await interaction.persist()
}
