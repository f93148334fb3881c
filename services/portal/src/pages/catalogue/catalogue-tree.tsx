import { Link } from 'react-router'
import type { CataloguePageQuery } from '../../graph/documents.generated/graphql.ts'
import { civilDate } from '../../text/dates.ts'
import type { Language } from '../../text/language.ts'
import { voice } from '../../text/text.ts'
import { catalogueText } from './catalogue-text.ts'

type Item = NonNullable<CataloguePageQuery['serviceCatalogue']>['everyItem'][number]
type Branch = { language: Language; items: readonly Item[]; parent: string | null }

/** Groups open and close; it is a list of lists without scripts, and a tree for arrow keys with them. */
export const CatalogueTree = ({ language, items }: { language: Language; items: readonly Item[] }) => (
  <nav aria-label={voice(language, catalogueText)('tree')} data-tree>
    <p className="hint">{voice(language, catalogueText)('keys')}</p>
    <CatalogueBranch language={language} items={items} parent={null} />
  </nav>
)

const CatalogueBranch = ({ language, items, parent }: Branch) => (
  <ul className="tree">
    {items
      .filter((item) => (item.parentCode ?? null) === parent)
      .map((item) => (
        <li key={item.code}>
          {item.isLeaf ? (
            <Leaf language={language} item={item} />
          ) : (
            <details open={item.level === 1}>
              <summary>
                <code>{item.code}</code> {item.name}
              </summary>
              <CatalogueBranch language={language} items={items} parent={item.code} />
            </details>
          )}
        </li>
      ))}
  </ul>
)

const Leaf = ({ language, item }: { language: Language; item: Item }) => {
  const say = voice(language, catalogueText)
  const { open, closed } = item.noticeUsage
  return (
    <>
      <Link to={`/${language}/notices?service=${item.code}`} data-leaf>
        <code>{item.code}</code> {item.name}
        <span className="visually-hidden"> {say('notices')}</span>
      </Link>
      {item.state === 'RETIRED' && item.retiredFrom ? (
        <span className="tag stopped">{say('retired', { on: civilDate(language, item.retiredFrom) })}</span>
      ) : null}
      {item.replacedBy.length
        ? ` ${say('replaced', { codes: item.replacedBy.map((by) => by.code).join('、') })}`
        : ''}
      {open + closed > 0 ? (
        <span className="quiet">
          {' '}
          ·{' '}
          {[open ? say('open', { count: open }) : '', closed ? say('closed', { count: closed }) : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      ) : null}
    </>
  )
}
