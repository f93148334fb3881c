import { type CivilDate, civilDateOf, type Instant, type Uscc } from '@gongshi/domain-kit'
import { keyedLoader, type Means, type RoomRequest } from '@gongshi/service-kit'
import DataLoader from 'dataloader'
import type { Own } from '../commands/context.ts'
import { reckoningIn } from '../commands/registration/reckoning-in.ts'
import type { ReportSeason } from '../domain/annual-report/season.ts'
import type { Delegation } from '../domain/delegation/delegation.ts'
import { isCity, isDistrictOf, prefixOf } from '../domain/division/districts.ts'
import type { Figure } from '../domain/policy/figure.ts'
import type { TermList } from '../domain/policy/term-list.ts'
import type { Reckoning } from '../domain/registration/periods.ts'
import type { SupervisionChannel, SupervisionRecord } from '../domain/supervision/supervision-record.ts'
import type { FunctionalZone } from '../domain/zone/functional-zone.ts'
import { inEffectFor } from '../store/delegation/in-effect-for.ts'
import type { Store } from '../store/store.ts'
import { pagesLoader } from './base/pages-loader.ts'
import { readerOf } from './supervision/reader-of.ts'
import { totalsLoader } from './supervision/totals-loader.ts'

/** What this room's resolvers are given: a command's context, and loaders that live as long as the request. */
export type GraphContext = ReturnType<typeof graphContext>

/** Makes the context of one request; everything of one type and level is read with one statement. */
export function graphContext(room: Means<Store> & Own, { actor, signal }: RoomRequest) {
  const { store, clock } = room
  let now: Promise<Instant> | undefined
  const moment = () => {
    now ??= clock.now()
    return now
  }
  const toldToday = (): Promise<CivilDate> => moment().then(civilDateOf)
  let reckoning: Promise<Reckoning> | undefined
  let zones: Promise<readonly FunctionalZone[]> | undefined
  let held: Promise<readonly Delegation[]> | undefined
  let seasons: Promise<readonly ReportSeason[]> | undefined
  let terms: Promise<readonly TermList[]> | undefined
  let figures: Promise<readonly Figure[]> | undefined
  return {
    ...room,
    actor,
    signal,
    /** What time it is for the house; the same throughout the request. */
    moment,
    /** The figures and the calendar this room has heard of; read once a request. */
    reckoning: () => {
      reckoning ??= reckoningIn(store)
      return reckoning
    },
    /** The delegations in effect that the agency of the one who asks holds; read once a request. */
    held: () => {
      held ??= moment().then((now) => inEffectFor(store, actor, now))
      return held
    },
    /** The seasons of annual reports: three a year; read once a request. */
    reportSeasons: () => {
      seasons ??= store.reportSeasons.all()
      return seasons
    },
    /** All functional zones: there are few; read once a request. */
    zones: () => {
      zones ??= store.zones.all()
      return zones
    },
    /** The day it is for the house; the same throughout the request. */
    today: toldToday,
    /** The terms this room has heard of that documents are screened for; read once a request. */
    termLists: () => {
      terms ??= store.termLists.all()
      return terms
    },
    /** The figures of policy this room has heard of; read once a request. */
    figures: () => {
      figures ??= store.figures.all()
      return figures
    },
    load: {
      organizations: keyedLoader({
        load: (codes) => store.organizations.byCodes(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      agencies: keyedLoader({
        load: (codes) => store.agencies.byCodes(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      applications: keyedLoader({
        load: (ids) => store.applications.byIds(ids),
        keyOf: ({ id }) => id,
      }),
      registeredFacts: keyedLoader({
        load: (codes) => store.registeredFacts.byCodes(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      delegations: keyedLoader({
        load: (ids) => store.delegations.byIds(ids),
        keyOf: ({ id }) => id,
      }),
      annualReports: keyedLoader({ load: (ids) => store.annualReports.byIds(ids), keyOf: ({ id }) => id }),
      selfAssessments: keyedLoader({
        load: (ids) => store.selfAssessments.byIds(ids),
        keyOf: ({ id }) => id,
      }),
      selfAssessmentsOf: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.selfAssessments.of(codes)
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      disclosures: keyedLoader({ load: (ids) => store.disclosures.byIds(ids), keyOf: ({ id }) => id }),
      appeals: keyedLoader({ load: (ids) => store.appeals.byIds(ids), keyOf: ({ id }) => id }),
      supervisions: keyedLoader({ load: (ids) => store.supervisions.byIds(ids), keyOf: ({ id }) => id }),
      supervisionParties: keyedLoader({
        load: (ids) => store.supervisions.parties(ids),
        keyOf: ({ supervisionId }) => supervisionId,
      }),
      supervisionPages: pagesLoader<SupervisionRecord, SupervisionChannel>((codes, limit, before, channel) =>
        store.supervisions.pagesOf(codes, { reader: readerOf(actor), channel }, { limit, before }),
      ),
      supervisionTotals: totalsLoader((codes, channel) =>
        store.supervisions.totalsOf(codes, { reader: readerOf(actor), channel }),
      ),
      supervisionCounts: keyedLoader({
        load: (codes) => store.supervisions.counts(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      selfRegulatoryDocuments: keyedLoader({
        load: (ids) => store.selfRegulatoryDocuments.byIds(ids),
        keyOf: ({ id }) => id,
      }),
      selfRegulatoryDocumentsOf: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.selfRegulatoryDocuments.of(codes)
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      selfRegulatoryEditions: new DataLoader(async (lines: readonly string[]) => {
        const found = await store.selfRegulatoryDocuments.ofLines(lines)
        return lines.map((line) => found.filter(({ lineId }) => lineId === line))
      }),
      annualReportsOf: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.annualReports.of(codes)
        return codes.map((uscc) => found.filter((report) => report.uscc === uscc))
      }),
      files: keyedLoader({ load: (ids) => store.files.byIds(ids), keyOf: ({ id }) => id }),
      enterprises: keyedLoader({
        load: (codes) => store.enterprises.byCodes(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      statusPenalties: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.statusPenalties.of(codes)
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      organizationsThen: new DataLoader(
        async (asked: readonly { uscc: Uscc; on: CivilDate }[]) => {
          const byDay = Map.groupBy(asked, ({ on }) => String(on))
          const found = await Promise.all(
            [...byDay.values()].map(async (ofDay) =>
              store.history.on(
                ofDay.map(({ uscc }) => uscc),
                ofDay[0]!.on,
              ),
            ),
          )
          const days = [...byDay.keys()]
          return asked.map(
            ({ uscc, on }) => found[days.indexOf(String(on))]!.find((then) => then.uscc === uscc) ?? null,
          )
        },
        { cacheKeyFn: ({ uscc, on }) => `${uscc} ${on}` },
      ),
      successions: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.successions.about(codes)
        return codes.map((code) => found.filter(({ fromUscc, toUscc }) => [fromUscc, toUscc].includes(code)))
      }),
      bodySuccessions: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.bodySuccessions.about(codes)
        return codes.map((code) => found.filter((one) => [one.uscc, one.successorUscc].includes(code)))
      }),
      liquidations: keyedLoader({
        load: (codes) => store.liquidations.lastOfEach(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      registerChanges: pagesLoader((codes: readonly Uscc[], limit, before) =>
        store.registerChanges.pages(codes, limit, before),
      ),
      legacies: keyedLoader({ load: (ids) => store.legacies.byIds(ids), keyOf: ({ id }) => id }),
      legacyRows: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.legacies.linkedTo(codes)
        return codes.map((uscc) => found.filter(({ link }) => link?.uscc === uscc))
      }),
      externalReferences: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.externalReferences.of(codes)
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      overturnedPenalties: new DataLoader(async (ids: readonly string[]) => {
        const found = await store.registerEntries.overturned(ids)
        return ids.map((id) => found.has(id))
      }),
      managementSystems: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.managementSystems.of(codes)
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      mechanismChecks: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.mechanismChecks.of(codes)
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      mandates: new DataLoader(async (codes: readonly Uscc[]) => {
        const found = await store.mandates.heldFrom(codes, await toldToday())
        return codes.map((code) => found.filter(({ uscc }) => uscc === code))
      }),
      resolutions: keyedLoader({ load: (ids) => store.resolutions.byIds(ids), keyOf: ({ id }) => id }),
      firms: keyedLoader({
        load: (codes) => store.firms.byCodes(codes as Uscc[]),
        keyOf: ({ uscc }) => uscc,
      }),
      officers: keyedLoader({
        load: (ids) => store.officers.byIds(ids),
        keyOf: ({ id }) => id,
      }),
      divisions: keyedLoader({ load: (codes) => store.divisions.latest(codes), keyOf: ({ code }) => code }),
      districts: new DataLoader(async (codes: readonly string[]) => {
        const cities = codes.filter(isCity)
        const found = cities.length
          ? await store.divisions.beginning(cities.map(prefixOf), await toldToday())
          : []
        return codes.map((city) => found.filter(({ code }) => isDistrictOf(city, code)))
      }),
    },
  }
}
