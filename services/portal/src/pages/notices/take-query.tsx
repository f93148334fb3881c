import { feeds } from '../../notice-query/feeds.ts'
import { feedQuery, sameQuery } from '../../notice-query/notice-query.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { noticesText } from './notices-text.ts'

/** This query as a table (the same rows, the same order) and as feeds (the newest change first). */
export const TakeQuery = ({ language, search }: { language: Language; search: URLSearchParams }) => {
  const say = voice(language, noticesText)
  const at = (form: string) => sameQuery(search, `/${language}/notices.${form}`)
  return (
    <section aria-labelledby="take">
      <h2 id="take">{say('take')}</h2>
      <p>{say('takeExplained')}</p>
      <p className="button-row">
        <a href={at('csv')}>{say('csv')}</a>
        <a href={at('xlsx')}>{say('xlsx')}</a>
        {feeds.map(({ form, name }) => (
          <a key={form} href={sameQuery(feedQuery(search), `/${language}/notices.${form}`)}>
            {name}
          </a>
        ))}
      </p>
      <details>
        <summary>{say('importTitle')}</summary>
        <p>{say('importExplained')}</p>
      </details>
    </section>
  )
}
