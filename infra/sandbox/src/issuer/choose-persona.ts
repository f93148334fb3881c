import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { Interaction } from 'oidc-provider'
import { personaOf } from '../personas/personas.ts'
import { leaveFormer } from './leave-former.ts'
import { personaPage, personaStyle } from './persona-page.ts'

const styleHash = createHash('sha256').update(personaStyle).digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'; base-uri 'none'`

/** GET shows the personas, POST goes on as the chosen one; an interaction that is over is a plain 400. */
export async function choosePersona(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const interaction = await provider.interactionDetails(request, response)
    if (request.method === 'POST') await goOnAs({ provider, interaction, request, response })
    else show(response, interaction.uid)
  } catch {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
    response.end('登录已过期，请重新开始。This sign-in is over, please start again.\n')
  }
}

async function goOnAs(of: {
  provider: Provider
  interaction: Interaction
  request: IncomingMessage
  response: ServerResponse
}): Promise<void> {
  const { provider, interaction, request, response } = of
  const subject = await chosenIn(request)
  if (!personaOf(subject)) throw new Error('no such persona')
  if (interaction.session?.accountId !== subject) await leaveFormer(provider, interaction)
  await provider.interactionFinished(request, response, { login: { accountId: subject }, consent: {} })
}

function show(response: ServerResponse, uid: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  })
  response.end(personaPage(uid))
}

async function chosenIn(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > 1000) throw new Error('too long')
  }
  return new URLSearchParams(body).get('subject') ?? ''
}
