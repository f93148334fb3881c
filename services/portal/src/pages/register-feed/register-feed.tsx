import { type LoaderFunctionArgs, useParams } from 'react-router'
import { DataTable } from '../../frame/data-table.tsx'
import { FoldedOnPhone } from '../../frame/folded-on-phone.tsx'
import { pageData } from '../../frame/page-data.ts'
import { askAsViewer } from '../../graph/ask-as-viewer.ts'
import { RegisterFeedPageDocument } from '../../graph/documents.generated/graphql.ts'
import { languageOf } from '../../text/language.ts'
import { titled } from '../../text/page-meta.ts'
import { voice } from '../../text/text.ts'
import { feedFields } from './feed-fields.ts'
import { registerFeedText } from './register-feed-text.ts'
import { MOST } from './register-page.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const { data } = await askAsViewer(request, RegisterFeedPageDocument, {})
  return pageData(request, data, {})
}

export const meta = titled((language) => voice(language, registerFeedText)('title'))

const rules = ['from', 'order', 'twice', 'correction', 'cache', 'wrong'] as const

/** How another platform pulls the register, and what each field of it means. */
export default function RegisterFeed() {
  const language = languageOf(useParams())
  const say = voice(language, registerFeedText)
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      <p>
        <a href="/feeds/register.json?after=0">{say('start')}</a> ·{' '}
        <a href="/feeds/register.schema.json">{say('schema')}</a>
      </p>
      <h2>{say('how')}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{say(rule, { most: MOST })}</li>
        ))}
      </ul>
      <FoldedOnPhone title={say('fields')}>
        <DataTable
          caption={say('fieldsCaption')}
          head={[say('field'), say('type'), say('meaning')]}
          rows={feedFields.map((field) => [
            <code key="path">{field.path}</code>,
            `${field.format ?? field.type}${field.isNullable ? say('orNull') : ''}`,
            `${field[language]}${field.enum ? `${say('of')}${field.enum.join(language === 'zh' ? '、' : ', ')}` : ''}`,
          ])}
        />
      </FoldedOnPhone>
    </>
  )
}
