import { mintToken } from '../../src/personas/mint-token.ts'

/** Hands a small paper in at the gateway as a persona, for a purpose of a room (`organizations/registration-document`); gives its id. */
export async function handInAs(
  { urls, dataDir }: { urls: { gateway: string }; dataDir: string },
  persona: string,
  purpose: string,
  words: string,
): Promise<string> {
  const { origin } = new URL(urls.gateway)
  const answer = await fetch(`${origin}/files/${purpose}?${new URLSearchParams({ name: `${words}.pdf` })}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await mintToken(persona, { dataDir })}` },
    body: `%PDF-1.7\n% ${words}\n${' '.repeat(1_000)}`,
  })
  const told = (await answer.json()) as { id?: string }
  if (!told.id) throw new Error(`${answer.status}: ${JSON.stringify(told)}`)
  return told.id
}
