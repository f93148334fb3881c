import { RequestRefused } from '../graphql/door/request-refused.ts'

/** Why a file is not taken or not given, by name; each with what to do about it. */
export const fileRefusals = {
  name: () =>
    new RequestRefused(400, 'FILE_NAME_INVALID', {
      zh: '文件名须为 1 至 200 字，不含路径、换行或 \\ / : * ? " < > | 等字符，并以扩展名结尾。',
      en: 'A file’s name has 1 to 200 characters, no path, no line break, none of \\ / : * ? " < > |, and ends in its kind.',
    }),
  kind: (endings: readonly string[]) =>
    new RequestRefused(415, 'FILE_TYPE_REFUSED', {
      zh: `只接受以下格式，且内容须与扩展名相符：${endings.join('、')}。`,
      en: `Files of these kinds are taken, and their content must be what the name says: ${endings.join(', ')}.`,
    }),
  tooLarge: (mostBytes: number) =>
    new RequestRefused(413, 'FILE_TOO_LARGE', {
      zh: `文件过大，上限为 ${inMiB(mostBytes)} MiB。`,
      en: `The file is too large: at most ${inMiB(mostBytes)} MiB.`,
    }),
  empty: () =>
    new RequestRefused(400, 'FILE_EMPTY', { zh: '文件是空的。', en: 'There is nothing in the file.' }),
  infected: () =>
    new RequestRefused(422, 'FILE_INFECTED', {
      zh: '文件未通过恶意软件检查，未予保存。',
      en: 'The file did not pass the scan for malware and was not kept.',
    }),
  tooSlow: () =>
    new RequestRefused(408, 'UPLOAD_TOO_SLOW', {
      zh: '文件传输中断或过慢，请重新上传。',
      en: 'The file stopped coming or came too slowly; hand it in again.',
    }),
  brokenOff: () =>
    new RequestRefused(400, 'UPLOAD_BROKEN_OFF', {
      zh: '文件没有传完，请重新上传。',
      en: 'The file did not come whole; hand it in again.',
    }),
  notYours: () =>
    new RequestRefused(403, 'FORBIDDEN', {
      zh: '您不能在此提交文件。',
      en: 'You may not hand in files here.',
    }),
  storageAway: () =>
    new RequestRefused(
      503,
      'STORAGE_UNAVAILABLE',
      {
        zh: '文件存储暂时不可用，文件未保存，请稍后再试。',
        en: 'The file store is away: nothing was kept; try again shortly.',
      },
      { 'retry-after': '10' },
    ),
  storageGivesNothing: () =>
    new RequestRefused(
      503,
      'STORAGE_UNAVAILABLE',
      {
        zh: '文件存储暂时不可用，请稍后再试。',
        en: 'The file store is away; try again shortly.',
      },
      { 'retry-after': '10' },
    ),
  scannerAway: () =>
    new RequestRefused(
      503,
      'SCANNER_UNAVAILABLE',
      {
        zh: '恶意软件检查暂时不可用，文件未保存，请稍后再试。',
        en: 'The malware scanner is away: nothing was kept; try again shortly.',
      },
      { 'retry-after': '10' },
    ),
}

const inMiB = (bytes: number): string => String(Math.round((bytes / 1_048_576) * 100) / 100)
