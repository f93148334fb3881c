import { isolate } from '../text/isolate.ts'

/** Words as the content of an element or an attribute. */
export const xml = (words: string): string =>
  isolate(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')

export const xmlHead = '<?xml version="1.0" encoding="utf-8"?>'
