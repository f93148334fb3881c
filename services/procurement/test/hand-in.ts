import { type Actor, PUBLIC } from '@gongshi/domain-kit'
import { aFilesRoom, aPdf, arriving, aZip, takeIn } from '@gongshi/service-kit/test'
import type { UploadPurpose } from '../src/domain/file/uploads.ts'
import { files } from '../src/graphql/files.ts'
import { people } from './people.ts'
import type { TestRoom } from './test-room.ts'

/** Hands files in to the room under test, as its door would; gives their ids. */
export async function handingIn(room: TestRoom) {
  const { intake, ...kept } = await aFilesRoom(room)
  const hand = async (name: string, words: string, purpose: UploadPurpose, actor: Actor) => {
    const bytes = name.endsWith('.docx') ? aZip('word/document.xml', words) : aPdf(words)
    const upload = { purpose, rule: files.rules[purpose], name, bytes: arriving(bytes), actor }
    return (await takeIn({ ...intake, clock: room.clock }, upload)).id
  }
  return {
    ...kept,
    attachment: (name = '需求书.pdf', words = name, actor: Actor = people.handler) =>
      hand(name, words, 'notice-attachment', actor),
    evidence: (words = '证据', actor: Actor = PUBLIC) => hand('证据.pdf', words, 'objection-evidence', actor),
    /** Whether somebody reads a file: undefined, 'own', 'all'. */
    read: async (id: string, actor: Actor = PUBLIC) => {
      const found = await files.readable(room.store)(id, actor)
      return found && (found.isPublic ? 'all' : 'own')
    },
  }
}
