import type { Actor, CivilDate, Uscc, WorkCalendar } from '@gongshi/domain-kit'
import { silentLog } from '@gongshi/service-kit'
import { handClock, testDatabase } from '@gongshi/testkit'
import type { Acting } from '../src/commands/context.ts'
import type { Agency } from '../src/domain/ground/agency.ts'
import type { Policies } from '../src/domain/ground/policies.ts'
import type { ServiceItem } from '../src/domain/ground/service-item.ts'
import type { Neighbours } from '../src/neighbours/neighbours.ts'
import { openStore } from '../src/store/store.ts'
import { tables } from '../src/store/tables.ts'
import { someItem } from './a-project.ts'
import { calendar2026 } from './calendars.ts'
import { fireDue } from './fire-due.ts'
import { policies } from './policies.ts'

/** What the neighbours would say; a test changes it as the story goes. */
export type City = {
  calendar: WorkCalendar
  calendarVersion: number
  policies: Policies
  /** A change of law: figures that count from a day on. */
  change?: { from: string; policies: Partial<Policies> }
  items: Map<string, ServiceItem>
  /** Agencies that are not like the others; null is one the register does not know. */
  agencies?: Map<string, Partial<Agency> | null>
  /** Called before the catalogue answers: the place for what happens meanwhile. */
  beforeAnswer?: () => Promise<void>
}

/** The room on a database of its own, its clock wound by hand, its neighbours played by the test. */
export async function openTestRoom(now = '2026-03-02T09:30:00+08:00') {
  const database = await testDatabase(tables)
  const clock = handClock(now)
  const store = openStore(database.dataSource)
  const city: City = {
    calendar: calendar2026,
    calendarVersion: 1,
    policies,
    items: new Map([[someItem.code, someItem]]),
  }
  const neighbours: Neighbours = {
    askCatalogue: async (on: CivilDate, serviceCode?: string) => {
      await city.beforeAnswer?.()
      const item = serviceCode ? (city.items.get(serviceCode) ?? null) : null
      const { calendar, calendarVersion } = city
      return { calendar, calendarVersion, policies: policiesOn(city, on), item }
    },
    askAgency: async (uscc: Uscc) => {
      const known = city.agencies?.get(uscc)
      if (known === null) return null
      const usual = { name: '珠海市示例服务局', divisionCode: uscc.slice(2, 8), isAdministrative: true }
      return { uscc, ...usual, ...known }
    },
  }
  return {
    ...database,
    clock,
    store,
    city,
    neighbours,
    as: (actor: Actor): Acting => ({ store, clock, neighbours, log: silentLog(), actor }),
    fireDue: () => fireDue(database.dataSource, clock, neighbours),
  }
}

const policiesOn = ({ policies, change }: City, on: CivilDate): Policies =>
  change && change.from <= String(on) ? { ...policies, ...change.policies } : policies

export type TestRoom = Awaited<ReturnType<typeof openTestRoom>>
