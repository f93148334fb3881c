import { type Actor, newId } from '@gongshi/domain-kit'
import { BadRowError, houseSentences, type ImportReport, orBadRow } from '@gongshi/service-kit'
import { letCount } from '../commands/calendar/let-count.ts'
import { tellCorrection } from '../commands/calendar/tell-correction.ts'
import type { SpecialDay } from '../domain/calendar/calendar-notice.ts'
import { proposeCalendarNotice } from '../domain/calendar/propose.ts'
import { holidayDay, holidayFile, type PaperLine, type SupplementLine } from './holiday-file.ts'
import { IMPORTER, type LoadFile, type Loading } from './loading.ts'
import { type Paper, splitPapers } from './split-papers.ts'

/** What is known of the notices besides the days. */
export type Notices = {
  papers: readonly PaperLine[]
  supplements: readonly SupplementLine[]
  /** Document numbers of notices to leave out, so that they can be imported later (AC-08). */
  without: readonly string[]
}

/** One year's notices, each imported and confirmed as people would do it; a notice already known is left alone. */
export async function loadCalendarYear(
  loading: Loading,
  { file, text }: LoadFile,
  notices: Notices,
): Promise<ImportReport> {
  const { year, papers, days, bad } = readYear(text)
  const report = { file, read: bad.length, loaded: 0, unchanged: 0, bad }
  for (const paper of splitPapers({ papers, days }, notices.supplements)) {
    const known = notices.papers.find((line) => line.paper === paper.paper)
    if (known && notices.without.includes(known.doc_no)) continue
    report.read += paper.days.length
    try {
      report[await keep(loading, { year, paper, known })] += paper.days.length
    } catch (error) {
      if (!(error instanceof BadRowError)) throw error
      report.bad.push(...paper.days.map(() => ({ line: 1, reason: `${paper.paper}: ${error.message}` })))
    }
  }
  return report
}

function readYear(text: string) {
  const read = holidayFile.safeParse(parsed(text), { error: houseSentences })
  if (!read.success)
    return {
      year: 0,
      papers: [],
      days: [],
      bad: [{ line: 1, reason: '不是放假安排文件 is no holiday file' }],
    }
  const { year, papers, days } = read.data
  const bad: { line: number; reason: string }[] = []
  const good: SpecialDay[] = []
  for (const [at, day] of days.entries()) {
    const one = holidayDay.safeParse(day, { error: houseSentences })
    if (one.success) good.push(one.data)
    else
      bad.push({
        line: at + 1,
        reason: `days[${at}]: ${one.error.issues.map(({ message }) => message).join('; ')}`,
      })
  }
  return { year, papers, days: good, bad }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Who confirms what was imported first, when nobody is there yet. */
const INITIAL_LOAD: Actor = { kind: 'system', name: 'initial-load' }

type Keeping = { year: number; paper: Paper; known: PaperLine | undefined }

async function keep(
  { store, clock }: Loading,
  { year, paper, known }: Keeping,
): Promise<'loaded' | 'unchanged'> {
  return store.transaction(async (tx) => {
    const at = await tx.now(clock)
    const proposed = proposeCalendarNotice({
      id: newId(),
      year,
      kind: paper.kind,
      title: titleOf(year, paper),
      docNo: known?.doc_no ?? null,
      sourceUrl: paper.paper,
      issuedOn: known?.issued_on ?? null,
      days: paper.days,
      by: 'import',
      at,
      known: await tx.calendar.known(),
    })
    if (!proposed.ok && proposed.refusals.some(({ code }) => code === 'DUPLICATE')) return 'unchanged'
    const notice = orBadRow(proposed)
    await tx.calendar.insert(notice)
    const counting = orBadRow(await letCount(tx, { proposal: notice, actor: INITIAL_LOAD, now: at }))
    const { news, note } = await tellCorrection(tx, counting, at)
    await tx.calendar.save(counting)
    await tx.announce(news)
    const { id: aggregateId, version } = counting
    const what = { aggregateType: 'calendar-notice', aggregateId, version, change: note }
    await tx.audit({ at, actor: IMPORTER, command: 'confirm-calendar-notice', ...what })
    return 'loaded'
  })
}

const titleOf = (year: number, { kind }: Paper): string =>
  kind === 'ANNUAL' ? `关于${year}年部分节假日安排的通知` : `关于${year}年节假日安排的补充通知`
