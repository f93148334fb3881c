import { type Notes, openNotes } from '@gongshi/service-kit/sessions'
import { portalConfig } from '../config.ts'
import { purposeKey } from './purpose-key.ts'
import { seal, unseal } from './seal.ts'

/**
 * Short-lived notes of one kind, each sealed with a key that is made of its id too: neither who reads Redis nor who knows
 * the board's key reads a note without its id.
 */
export const sealedNotes = <Content>({ kind, lifeS }: { kind: string; lifeS: number }) => {
  let opened: Notes | undefined
  const notes = (): Notes => {
    const { REDIS_URL, QUEUE_NAMESPACE } = portalConfig()
    opened ??= openNotes(REDIS_URL, { owner: 'portal', namespace: QUEUE_NAMESPACE, kind })
    return opened
  }
  const keyOf = (id: string) => purposeKey(portalConfig().PORTAL_KEY, `note ${kind} ${id}`)
  const open = async (id: string, sealed: string | undefined) =>
    sealed ? await unseal<Content>(keyOf(id), sealed) : null
  return {
    keep: async (id: string, content: Content): Promise<void> =>
      notes().keep({ id, text: await seal(keyOf(id), content, lifeS), lifeS }),
    read: async (id: string): Promise<Content | null> => open(id, await notes().read(id)),
    /** Reads it for the last time. */
    take: async (id: string): Promise<Content | null> => open(id, await notes().take(id)),
  }
}
