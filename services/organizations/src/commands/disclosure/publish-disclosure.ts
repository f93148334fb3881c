import { accepted, type Outcome, refused, subjectOf } from '@gongshi/domain-kit'
import { type Noun, verbsOf } from '@gongshi/service-kit'
import { basis } from '../../domain/basis.ts'
import type { Disclosure } from '../../domain/disclosure/disclosure.ts'
import { publish } from '../../domain/disclosure/publish.ts'
import { type DisclosureVerb, mayDoDisclosure } from '../../domain/disclosure/verbs.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { adoptPapers } from '../file/adopt-papers.ts'
import { isOwnUpload } from '../file/own-upload.ts'
import { sawVersion } from '../saw-version.ts'
import { disclosureNews } from './disclosure-news.ts'
import { disclosureTrail } from './disclosure-trail.ts'

export type PublishDisclosure = {
  id: string
  version: number
  text: string
  fileIds?: readonly string[] | null
}

type Held = { disclosure: Disclosure; organization: Pick<Disclosure, 'uscc' | 'registrarUscc'> }

const disclosures: Noun<
  Store,
  DisclosureVerb,
  PublishDisclosure,
  Held,
  Disclosure,
  object,
  Disclosure,
  undefined
> = {
  hold: async ({ id }, { tx }) => {
    const [disclosure] = await tx.disclosures.hold([id])
    return disclosure ? accepted({ disclosure, organization: disclosure }) : refused(noSuchDisclosure)
  },
  mayDo: mayDoDisclosure,
  sawIt: ({ disclosure }, { version }) => sawVersion({ seen: version, is: disclosure.version }),
  keep: ({ held: { disclosure }, done }, { tx }) =>
    tx.disclosures.keep([{ before: disclosure, after: done }]),
  trail: ({ done }) => disclosureTrail(done),
  after: (done) => done,
}

/** An organization publishes what it owes the public. */
export const publishDisclosure: (context: Context, input: PublishDisclosure) => Promise<Outcome<Disclosure>> =
  verbsOf(disclosures)('publishDisclosure', {
    decide: async ({ tx, actor, now, disclosure }, { text, fileIds }: PublishDisclosure) => {
      const papers = [...new Set(fileIds ?? [])]
      const fileNames = (await tx.files.hold(papers))
        .filter((paper) => isOwnUpload(paper, 'disclosed-document', actor))
        .map(({ name }) => name)
      const by = subjectOf(actor)
      const published = publish({ disclosure, text, fileIds: papers, fileNames, by, now })
      if (!published.ok || papers.length === 0) return published
      const owner = { type: 'disclosure', id: disclosure.id }
      const asked = { purpose: 'disclosed-document', owner, fileIds: papers }
      const adopted = await adoptPapers(tx, asked, { actor, now })
      return adopted.ok ? published : adopted
    },
    beside: (done, { now }) => ({ news: [disclosureNews('disclosure.published.v1', done, now)] }),
  })

const noSuchDisclosure = {
  code: 'NOT_FOUND' as const,
  field: ['id'],
  basis: basis.disclosure,
  message: { zh: '没有这项信息公开。', en: 'There is no such disclosure.' },
}
