import { aGateway } from './a-gateway.ts'
import { anIssuer } from './an-issuer.ts'
import { startTinyRoom } from './start-tiny-room.ts'

/** Two tiny rooms, an issuer and a gateway over them. */
export async function tinyCity(over: Parameters<typeof aGateway>[1] = {}) {
  const issuer = await anIssuer()
  const [organizations, compliance] = await Promise.all([
    startTinyRoom('organizations', issuer.url),
    startTinyRoom('compliance', issuer.url),
  ])
  const addresses = { organizations: organizations.url, compliance: compliance.url }
  const gateway = await aGateway(addresses, { OIDC_ISSUER: issuer.url, ...over })
  const stop = async () => {
    await gateway.stop()
    await Promise.all([organizations.stop(), compliance.stop(), issuer.stop()])
  }
  return { ...gateway, issuer, organizations, compliance, stop }
}

/** A tiny city that stands. */
export type TinyCity = Awaited<ReturnType<typeof tinyCity>>
