import { BasisLine } from '../../basis/basis-line.tsx'
import { DataTable } from '../../frame/data-table.tsx'
import type { PublicNoticeFragment } from '../../graph/documents.generated/graphql.ts'
import { fieldWord } from '../../project-parts/field-word.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { Words } from '../../text/words.tsx'
import { projectText } from './project-text.ts'

type JustifiedOf = { language: Language; findings: NonNullable<PublicNoticeFragment['findings']> }

/** Terms that may restrict suppliers and stand all the same, with the reason finance gave. */
export const JustifiedTerms = ({ language, findings }: JustifiedOf) => {
  const say = voice(language, projectText)
  const justified = findings.filter(({ answer }) => answer === 'JUSTIFIED')
  if (justified.length === 0) return null
  return (
    <section aria-labelledby="justified">
      <h2 id="justified">{say('justified')}</h2>
      <p>{say('justifiedExplained')}</p>
      <DataTable
        caption={say('justifiedCaption')}
        head={[say('field'), say('passage'), say('restricts'), say('justifiedReason')]}
        rows={justified.map(({ id, field, passage, reason, basis }) => [
          fieldWord(language, field),
          <Words key={`${id}-passage`}>{passage}</Words>,
          <BasisLine key={`${id}-basis`} language={language} basis={basis} />,
          <Words key={`${id}-reason`}>{reason ?? ''}</Words>,
        ])}
      />
    </section>
  )
}
