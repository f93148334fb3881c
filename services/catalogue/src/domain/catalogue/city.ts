import type { DivisionCode } from '@gongshi/domain-kit'

/** Zhuhai: the jurisdiction whose catalogues this house keeps. */
export const CITY: DivisionCode = '440400'

/** The catalogue `serviceCatalogue` answers: the city's guidance catalogue. */
export const SERVICE_CATALOGUE = { kind: 'SERVICE', jurisdiction: CITY } as const
