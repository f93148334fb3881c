import type { CivilDate } from '@gongshi/domain-kit'
import type { CatalogueVersion } from '../../domain/catalogue/catalogue-version.ts'
import type { ServiceItem } from '../../domain/service-item/service-item.ts'

/** An edition, and the day somebody asked about; null for today. */
export type CatalogueVersionMapper = CatalogueVersion & { on: CivilDate | null }

/** An item, and the day on which its state is asked for; null for today. */
export type ServiceItemMapper = ServiceItem & { on: CivilDate | null }
