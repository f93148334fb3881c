import { type Actor, accepted, mayDo, type Outcome, refused } from '@gongshi/domain-kit'
import type { Clock } from '../../clock/clock.ts'
import { beginning } from '../../verbs/beginning.ts'
import type { Noun } from '../../verbs/noun.ts'
import { verbsOf } from '../../verbs/verbs-of.ts'
import type { ImportRun } from '../run/import-run.ts'
import type { ImportStore } from '../run/import-store.ts'
import { type BeginImport, beginRun } from './begin-run.ts'
import { type ChooseColumns, chooseColumns, headsOf } from './choose-columns.ts'
import { cancelRun, confirmRun } from './decide-run.ts'
import { changedSince, knows, noSuchImport } from './import-refusals.ts'
import type { ImportingRoom } from './importing-room.ts'
import { type ToldRun, toldRun } from './told-run.ts'

/** Which import somebody means, as they last saw it. */
export type ImportAction = { id: string; version: number }
/** Who acts, with what a room has. */
export type ActsOnImports = { actor: Actor; clock: Clock; store: ImportStore }

type Held = { run: ImportRun }
type ImportNoun = Noun<ImportStore, string, ImportAction, Held, ImportRun, object, ImportRun, undefined>

/** What an office does with its files: looks at one, says which column is which, lets it run, lets it be. */
export function importCommands(importing: ImportingRoom) {
  const { rows, names } = importing
  const begins = verbsOf(
    beginning<ImportStore, string, BeginImport, ImportRun>(
      { [names.check]: rows.check },
      { type: 'import', keep: (tx, run) => tx.imports.insert(run) },
    ),
  )
  const verb = verbsOf(nounOf(importing))
  const check = begins(names.check, {
    decide: async ({ tx, actor, now }, input: BeginImport) => {
      const [file] = await tx.files.hold([input.fileId])
      const isOf = actor.kind === 'person' ? actor.agencyUscc : undefined
      const open = isOf ? await tx.imports.open(isOf) : 0
      const begun = beginRun(importing, { input, file, open, actor, now })
      if (begun.ok) await tx.files.use({ type: 'import', id: begun.value.id }, [input.fileId], now)
      return begun
    },
    beside: ({ kind, fileId, sha256 }) => ({ note: { kind, fileId, sha256 } }),
  })
  const map = verb(names.map, {
    decide: async ({ run, tx, actor, now }, { columns }: ImportAction & ChooseColumns) => {
      const chosen = chooseColumns(importing, run, { columns, actor, now })
      if (chosen.ok) await tx.imports.remember(run.agencyUscc, run.kind, headsOf(chosen.value))
      return chosen
    },
    beside: ({ mapping }) => ({ note: { mapping } }),
  })
  const confirm = verb(names.confirm, {
    decide: ({ run, actor, now }, _input: ImportAction) => confirmRun(run, actor, now),
    beside: ({ sha256, rowsFit, rowsSame }) => ({ note: { sha256, rowsFit, rowsSame } }),
  })
  const cancel = verb(names.cancel, {
    decide: async ({ run, tx, now }, _input: ImportAction) => {
      const cancelled = cancelRun(run, now)
      if (cancelled.ok) await tx.files.use({ type: 'import', id: run.id }, [], now)
      return cancelled
    },
    beside: ({ kind }) => ({ note: { kind } }),
  })
  const telling =
    <Input>(command: (acting: ActsOnImports, input: Input) => Promise<Outcome<ImportRun>>) =>
    async (acting: ActsOnImports, input: Input): Promise<Outcome<ToldRun>> => {
      const done = await command(acting, input)
      return done.ok ? accepted(toldRun(importing, acting, done.value), done.warnings) : done
    }
  return { check: telling(check), map: telling(map), confirm: telling(confirm), cancel: telling(cancel) }
}

const nounOf = ({ office, rows, names }: ImportingRoom): ImportNoun => ({
  hold: async ({ id }, { tx, actor }) => {
    const known = await tx.imports.byId(id)
    const run = known && knows(office, actor, known) ? await tx.imports.hold(id) : null
    return run ? accepted({ run }) : refused(noSuchImport)
  },
  mayDo: (name, standing) => {
    const verb = (['map', 'confirm', 'cancel'] as const).find((one) => names[one] === name)!
    return mayDo(rows[verb], standing)
  },
  sawIt: ({ run }, { version }) => (run.version === version ? accepted(version) : refused(changedSince)),
  keep: ({ done }, { tx }) => tx.imports.save(done),
  trail: ({ done: { id, version }, more: { note } }) => ({
    aggregateType: 'import',
    aggregateId: id,
    version,
    change: note,
  }),
  after: (done) => done,
})
