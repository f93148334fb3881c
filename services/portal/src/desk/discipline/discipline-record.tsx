import { Link } from 'react-router'
import type { DisciplinePartsFragment } from '../../graph/documents.generated/graphql.ts'
import type { NounRecord } from '../../noun-page/noun-record.ts'
import { civilDate } from '../../text/dates.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { disciplineText } from './discipline-text.ts'

export const disciplineVerbs = [
  'recordDiscipline',
  'recordDisciplineAppeal',
  'upholdDiscipline',
  'liftDiscipline',
] as const

/** One entry of an association's discipline log, for its own people: what was done to whom, and what became of it. */
export const disciplineRecord: NounRecord<DisciplinePartsFragment> = {
  noun: 'discipline',
  verbs: disciplineVerbs,
  title(language, { sanction, decidedOn }) {
    const say = voice(language, disciplineText)
    return say('entry', { on: civilDate(language, decidedOn), sanction: say(sanction) })
  },
  facts(language, entry) {
    const say = voice(language, disciplineText)
    const day = (on: string | null | undefined) => (on ? civilDate(language, on) : null)
    const { document } = entry
    return [
      [say('memberName'), <Words key="member">{entry.memberName}</Words>],
      [say('ground'), <Words key="ground">{entry.ground}</Words>],
      [
        say('document'),
        document ? (
          <Link key="document" to={`/${language}/self-regulation/${document.id}`}>
            <Words>{document.title}</Words>
          </Link>
        ) : null,
      ],
      [say('wasHeard'), say(entry.wasHeard ? 'heard' : 'notHeard')],
      [say('standing'), say(entry.state)],
      [say('appealedOn'), day(entry.appealedOn)],
      [say('appealDecidedOn'), day(entry.appealDecidedOn)],
      [say('liftedOn'), day(entry.liftedOn)],
    ]
  },
  actions(language, { possibleActions }) {
    const say = voice(language, disciplineText)
    const all = [
      { verb: 'recordDisciplineAppeal', isQuiet: true, folded: say('appealing') },
      { verb: 'upholdDiscipline', isQuiet: true, folded: say('upholding') },
      { verb: 'liftDiscipline', isQuiet: true, folded: say('lifting') },
    ] as const
    return all.filter(({ verb }) => possibleActions.includes(verb))
  },
}
