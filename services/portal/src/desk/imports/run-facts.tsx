import { SummaryList } from '../../frame/summary-list.tsx'
import type {
  ImportDeskOfRunFragment,
  ImportRunPartFragment,
} from '../../graph/documents.generated/graphql.ts'
import { instant } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { importsText } from './imports-text.ts'
import { runText } from './run-text.ts'

type RunFactsOf = {
  language: Language
  run: ImportRunPartFragment
  kind: ImportDeskOfRunFragment['kinds'][number] | undefined
}

/** Where an import stands: its file, who, what the check found, how far the run has come. */
export const RunFacts = ({ language, run, kind }: RunFactsOf) => {
  const say = voice(language, runText)
  const name = voice(language, importsText)
  const isRun = run.state === 'RUNNING' || run.state === 'DONE' || run.loaded + run.refused > 0
  return (
    <SummaryList
      facts={[
        [name('file'), <Words key="file">{run.fileName}</Words>],
        [say('kind'), kind?.name[language] ?? run.kind],
        [name('state'), name(run.state)],
        [say('problem'), run.problem?.[language]],
        [name('startedBy'), <Words key="startedBy">{run.startedBy}</Words>],
        [name('startedAt'), instant(language, run.startedAt)],
        [say('confirmedBy'), run.confirmedBy ? <Words key="confirmedBy">{run.confirmedBy}</Words> : null],
        [say('confirmedAt'), run.confirmedAt ? instant(language, run.confirmedAt) : null],
        [say('read'), String(run.rowsRead)],
        [say('fit'), String(run.rowsFit)],
        [say('same'), String(run.rowsSame)],
        [say('bad'), String(run.rowsBad)],
        [
          say('progress'),
          run.state === 'RUNNING' ? say('progressOf', { done: run.rowsDone, rows: run.rowsRead }) : null,
        ],
        [say('loaded'), isRun ? String(run.loaded) : null],
        [say('unchanged'), isRun ? String(run.unchanged) : null],
        [say('refused'), isRun ? String(run.refused) : null],
        [say('sha256'), <code key="sha256">{run.sha256}</code>],
      ]}
    />
  )
}
