import type { Instant, Uscc } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'
import { type CreditStanding, creditStanding } from '../domain/credit-standing/credit-standing.ts'
import type { Store } from '../store/store.ts'

/** The credit standing of many organizations at one instant: three statements, however many they are. */
export function standingLoader(store: Store, now: () => Promise<Instant>): DataLoader<Uscc, CreditStanding> {
  return new DataLoader(async (codes) => {
    const [at, listings, penalties, known] = await Promise.all([
      now(),
      store.listings.ofOrganizations(codes),
      store.penalties.ofOrganizations(codes),
      store.knownOrganizations.byCodes(codes),
    ])
    return codes.map((code) => {
      const isIts = ({ uscc }: { uscc: Uscc | null }) => uscc === code
      const facts = {
        listings: listings.filter(isIts),
        penalties: penalties.filter(isIts),
        known: known.find(isIts),
      }
      return creditStanding(facts, at)
    })
  })
}
