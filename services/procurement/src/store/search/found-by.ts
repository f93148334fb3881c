import type { Found } from '@gongshi/service-kit'

type Named = {
  title: string
  purchaserName: string
  serviceName: string
  projectNo: string
  serviceCode: string
  purchaserUscc: string
}

/**
 * What notices and projects are found by: title, purchaser and service; number without its year, service code and the
 * purchaser's code.
 *
 * The year is left out, or 2026 would find every purchase of that year; a whole number is looked up by itself.
 */
export const foundBy = ({ title, purchaserName, serviceName, ...codes }: Named): Found => ({
  words: [title, purchaserName, serviceName],
  codes: [codes.projectNo.replace(/^ZH-\d{4}-/, ''), codes.serviceCode, codes.purchaserUscc].filter(Boolean),
})
