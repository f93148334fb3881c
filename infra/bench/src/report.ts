import { cpus, totalmem } from 'node:os'
import type { Punctuality } from './bare-bullmq.ts'
import type { BoardFigure } from './board.ts'
import type { Comparison } from './gateways.ts'
import type { AttackFigure } from './under-attack.ts'

export type Measured = {
  closing: { ours: Punctuality; bare: Punctuality }
  board: readonly BoardFigure[]
  gateways: { replayed: Comparison; live: Comparison }
  memory: readonly { name: string; resident: number; proportional: number }[]
  attacks: readonly AttackFigure[]
}

/** The report: ratios first, since a shared machine's absolute figures mean little. */
export function report({ closing, board, gateways, memory, attacks }: Measured): string {
  return `# Bench

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}.
Read the ratios; absolute figures belong to the machine they were taken on.

## ${closing.ours.count} notices due at one midnight

Closing one is a transaction on timer, notice, project, timeline and outbox; the peer is a BullMQ worker that does nothing.

| | per second | late p50 | late p99 |
|---|---|---|---|
| Gongshi's timers | ${closing.ours.perSecond} | ${ms(closing.ours.p50Ms)} | ${ms(closing.ours.p99Ms)} |
| bare BullMQ, a delayed job each | ${closing.bare.perSecond} | ${ms(closing.bare.p50Ms)} | ${ms(closing.bare.p99Ms)} |
| ratio | ${ratio(closing.ours.perSecond, closing.bare.perSecond)} | | ${ratio(closing.bare.p99Ms, closing.ours.p99Ms)} |

## A page of the notice board, through the gateway

Twenty notices with project, purchaser and catalogue item; keyset cursors, so a page costs the same wherever it stands.

| notices | page | p50 | p95 | p50 against the smallest |
|---|---|---|---|---|
${board.map((figure) => boardRow(figure, board)).join('\n')}

## Our gateway and a plain \`@apollo/gateway\`

The same rooms, the same query (five fetches in three steps), 20 connections, medians of three runs each in turn, the same answer
byte for byte. First the rooms' own answers come from memory, so that the two gateways are what is measured; then from the rooms as they
run, which share the processors with whoever is measured.

| | requests per second | p50 | p99 | per second of its own processor time |
|---|---|---|---|---|
${comparison('rooms from memory', gateways.replayed)}
${comparison('rooms as they run', gateways.live)}

## Memory of each process, after all of the above

| process | resident MiB | proportional MiB |
|---|---|---|
${memory.map(({ name, resident, proportional }) => `| ${name} | ${resident} | ${proportional} |`).join('\n')}

${attackReport(attacks)}`
}

/** The part about the attacks, which can be taken by itself. */
export function attackReport(attacks: readonly AttackFigure[]): string {
  return `## A neighbour while the house is attacked

A hundred calls of somebody who harms nobody – questions to the graph, every fifth a page of the board – while each attack goes on, and a
hundred just before it, in a house of its own with the rates of \`npm start\`; attacker and neighbour share one address and these processors.
At most 3 × is promised (cases/attack.md 1–5, 25).

| attack | p50 at rest | p50 under attack | ratio | answered of 100 |
|---|---|---|---|---|
${attacks.map(attackRow).join('\n')}
`
}

const attackRow = ({ name, restMs, attackedMs, answered }: AttackFigure): string =>
  `| ${name} | ${ms(restMs)} | ${ms(attackedMs)} | ${ratio(attackedMs, restMs)} | ${answered} |`

function comparison(where: string, { ours, plain }: Comparison): string {
  const row = (name: string, { perSecond, p50Ms, p99Ms, perCpuSecond }: Comparison['ours']) =>
    `| ${name}, ${where} | ${Math.round(perSecond)} | ${ms(p50Ms)} | ${ms(p99Ms)} | ${perCpuSecond} |`
  const ratios = [
    ratio(ours.perSecond, plain.perSecond),
    ratio(plain.p50Ms, ours.p50Ms),
    ratio(plain.p99Ms, ours.p99Ms),
    ratio(ours.perCpuSecond, plain.perCpuSecond),
  ]
  return [
    row('ours', ours),
    row('plain `@apollo/gateway`', plain),
    `| **ratio, ${where}** | ${ratios.join(' | ')} |`,
  ].join('\n')
}

function boardRow({ notices, page, p50Ms, p95Ms }: BoardFigure, all: readonly BoardFigure[]): string {
  const smallest = all.find((other) => other.page === page) ?? all[0]!
  return `| ${notices.toLocaleString('en')} | ${page} | ${ms(p50Ms)} | ${ms(p95Ms)} | ${ratio(p50Ms, smallest.p50Ms)} |`
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const ratio = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`
