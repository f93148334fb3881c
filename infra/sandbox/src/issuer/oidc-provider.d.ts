/** The part of `oidc-provider` the sandbox uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export class Grant {
    constructor(properties: { clientId: string; accountId: string })
    addOIDCScope(scope: string): void
    addResourceScope(resource: string, scope: string): void
    save(): Promise<string>
  }

  export type Context = {
    redirect(address: string): void
    oidc: {
      provider: Provider
      client: { clientId: string }
      session: {
        accountId: string
        grantIdFor(clientId: string): string | undefined
        destroy(): Promise<void>
      }
      params?: { post_logout_redirect_uri?: string }
      result?: { consent?: { grantId?: string } }
    }
  }

  export type Interaction = {
    uid: string
    prompt: { name: string }
    params: { client_id: string }
    /** Whom the browser is signed in as already. */
    session?: { uid: string; accountId: string }
    persist(): Promise<void>
  }

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    Grant: typeof Grant & { find(id: string): Promise<Grant | undefined> }
    Session: { findByUid(uid: string): Promise<{ destroy(): Promise<void> } | undefined> }
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: Readonly<Record<string, unknown>>,
    ): Promise<void>
  }
}
