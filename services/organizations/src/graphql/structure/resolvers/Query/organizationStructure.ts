import { readDivision } from '@gongshi/domain-kit'
import { inputInvalid } from '@gongshi/service-kit'
import { structureOf } from '../../../../domain/organization/structure.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const organizationStructure: NonNullable<QueryResolvers['organizationStructure']> = async (
  _parent,
  { divisionCode },
  { store, load },
) => {
  const within = divisionCode == null ? undefined : readDivision(divisionCode)
  if (divisionCode != null && within === undefined)
    throw inputInvalid({ zh: '行政区划代码须为六位数字。', en: 'A division is told by its six digits.' }, [
      'divisionCode',
    ])
  const { byTerritory, ...structure } = structureOf(await store.structure.counted(within))
  const places = await load.divisions.loadMany(byTerritory.map(({ value }) => value ?? ''))
  return {
    ...structure,
    byTerritory: byTerritory.map(({ value, number }, at) => {
      const place = places[at]
      return { divisionCode: value ?? '', division: place instanceof Error ? null : (place ?? null), number }
    }),
  }
}
