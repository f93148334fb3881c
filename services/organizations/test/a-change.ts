import { PUBLIC } from '@gongshi/domain-kit'
import { anIdNo, type Registrar, type Told } from './a-registrar.ts'
import { people } from './people.ts'

/** The association that applies: of a category that is registered directly. */
export const association = people.association
export const USCC = association.orgUscc

/** What a change comes with that moves neither seat, capital nor representative. */
export const PAPERS = ['APPLICATION_FORM', 'RESOLUTION'] as const

export type Item = { item: string; value: string }

const ITEM_PAPERS: Readonly<Record<string, readonly string[]>> = {
  DOMICILE: ['PREMISES_PROOF'],
  CAPITAL: ['CAPITAL_PROOF'],
  LEGAL_REPRESENTATIVE: ['FOUNDERS_AND_HEADS', 'AUDIT_REPORT'],
}

/** An association of the demo city that applies for changes, in front of its registrar. */
export function aChange(it: Registrar) {
  const drafted = async (items: readonly Item[], more: object = {}, actor = association): Promise<Told> => {
    const papers = [...PAPERS, ...items.flatMap(({ item }) => ITEM_PAPERS[item] ?? [])]
    const isHead = items.some(({ item }) => item === 'LEGAL_REPRESENTATIVE')
    return it.act(
      'createChangeApplication',
      {
        ...{ uscc: USCC, items, decidedOn: '2026-03-02' },
        ...(isHead ? { legalRepresentativeIdNo: anIdNo() } : {}),
        documents: 'documents' in more ? more.documents : await it.documents(papers, actor),
        ...more,
      },
      actor,
    )
  }
  const submit = ({ id, version }: Told) =>
    it.act('submitRegistrationApplication', { id, version }, association)
  const reviewed = async (items: readonly Item[], more: object = {}) =>
    it.next(await it.next(await submit(await drafted(items, more)), 'accept'), 'assign', {
      handlerId: people.handler2.subject,
    })
  return {
    drafted,
    submit,
    reviewed,
    approved: async (items: readonly Item[], more: object = {}) =>
      it.next(await reviewed(items, more), 'approve'),
    registered: async (uscc: string = USCC) => {
      const { data } = await it.door.ask(
        `query ($uscc: USCC!) { organization(uscc: $uscc) {
          name formerNames status heads { displayName post }
          registeredFacts { purpose businessScope activityArea domicile capital { amountFen } supervisoryAuthority { uscc } }
          registerChanges { edges { node { item before after changedOn } } } } }`,
        { uscc },
        PUBLIC,
      )
      return data.organization
    },
  }
}
