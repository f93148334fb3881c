import { isIn } from '@gongshi/domain-kit'
import type { Context } from '../../commands/context.ts'
import type { CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import { catalogueVersionMoves } from '../../domain/catalogue/states.ts'

/** An edition that is or was in force; others are nobody's to read yet. */
export async function publishedEdition(
  id: string,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<CatalogueVersion | null> {
  const edition = await loaders.editions.load(id)
  return edition && isIn(catalogueVersionMoves, edition.state, 'begun') ? edition : null
}
