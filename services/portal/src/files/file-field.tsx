import type { Described } from '../form/field.tsx'
import type { Language } from '../text/language.ts'
import { Words } from '../text/words.tsx'
import { fileLines, filesIn } from './file-lines.ts'
import { acceptedEndings } from './upload-fields.ts'

const words = {
  zh: { uploading: '正在上传文件，请勿关闭本页。' },
  en: { uploading: 'The files are being handed in; do not close this page.' },
}

type FileFieldOf = {
  language: Language
  control: Described
  value: string
  room?: string
  /** Whether it takes one file alone: another takes its place. */
  isOne?: boolean
}

/** Files of a form: those it has, each to be left out by its tick; and the choice of more. Whole without scripts. */
export const FileField = ({ language, control, value, room = 'procurement', isOne = false }: FileFieldOf) => (
  <>
    <input type="hidden" name={control.name} value="" />
    {filesIn(value)
      .slice(isOne ? -1 : 0)
      .map((file) => (
        <label key={file.id} className="file">
          <input type="checkbox" name={control.name} value={fileLines([file])} defaultChecked />
          <a href={`/files/${room}/${file.id}`}>
            <Words>{file.name}</Words>
          </a>
        </label>
      ))}
    <input {...control} type="file" multiple={!isOne} accept={acceptedEndings} />
    <p role="status" data-uploading hidden>
      {words[language].uploading} <progress />
    </p>
  </>
)
