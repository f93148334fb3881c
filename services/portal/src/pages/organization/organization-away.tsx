import { PartAway } from '../../frame/part-away.tsx'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { organizationText } from './organization-text.ts'

/** While the register's room is away: the code is all one knows, and credit is told of nobody unknown. */
export const OrganizationAway = ({ language, uscc }: { language: Language; uscc: string }) => {
  const say = voice(language, organizationText)
  return (
    <>
      <h1>
        {say('title')} <code>{uscc}</code>
      </h1>
      <section aria-labelledby="registry">
        <h2 id="registry">{say('registry')}</h2>
        <PartAway language={language} />
      </section>
      <section aria-labelledby="credit">
        <h2 id="credit">{say('credit')}</h2>
        <p className="part-away">{say('creditUnasked')}</p>
      </section>
    </>
  )
}
