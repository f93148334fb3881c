import { accepted, mayDo, type Outcome, subjectOf, type Uscc } from '@gongshi/domain-kit'
import { type ActingIn, againIfTaken, type Noun, type Vault, verbsOf } from '@gongshi/service-kit'
import type { Enterprise } from '../../domain/enterprise/enterprise.ts'
import { registerEnterprise as register } from '../../domain/enterprise/register-enterprise.ts'
import { begins } from '../../domain/enterprise/verbs.ts'
import type { Store } from '../../store/store.ts'
import { isOwnUpload } from '../file/own-upload.ts'
import { contactPlace } from './contact-place.ts'

export type RegisterEnterprise = { uscc: Uscc; name: string; contact: string; licenceFileId: string }

/** How it is reached is sealed by whoever has the keys, once it is known to be kept. */
type Registering = RegisterEnterprise & { sealContact: () => ReturnType<Vault['seal']> }

type Held = { uscc: Uscc; sealContact: Registering['sealContact'] }

const enterprises: Noun<
  Store,
  keyof typeof begins,
  Registering,
  Held,
  Enterprise,
  object,
  Enterprise,
  undefined
> = {
  hold: async ({ uscc, sealContact }) => accepted({ uscc, sealContact }),
  mayDo: (verb, standing) => mayDo(begins[verb], standing),
  keep: async ({ done, held }, { tx, actor, now }) => {
    await tx.enterprises.add(done, subjectOf(actor))
    await tx.vault.put(contactPlace(done.uscc), held.sealContact(), now)
    await tx.files.use({ type: 'enterprise', id: done.uscc }, [done.licenceFileId], now)
  },
  trail: ({ done: { uscc, name, entityKind, version } }) => ({
    aggregateType: 'enterprise',
    aggregateId: uscc,
    version,
    change: { name, entityKind },
  }),
  after: (done) => done,
}

/** A supplier registers itself (domain specification 3.1): its code is checked, its contact goes into the vault, nothing is certified. */
export const registerEnterprise = (
  acting: ActingIn<Store> & { vault: Vault },
  input: RegisterEnterprise,
): Promise<Outcome<Enterprise>> => {
  const sealContact = () => acting.vault.seal(contactPlace(input.uscc), input.contact)
  return againIfTaken(() => enter(acting, { ...input, sealContact }))
}

const enter = verbsOf(enterprises)('registerEnterprise', {
  decide: async ({ tx, actor, now }, input: Registering) => {
    const [known] = await tx.enterprises.byCodes([input.uscc])
    const [licence] = await tx.files.hold([input.licenceFileId])
    const hasLicence = isOwnUpload(licence, 'licence', actor)
    return register({ ...input, isKnown: known !== undefined, hasLicence, now })
  },
})
