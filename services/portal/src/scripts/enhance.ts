import { enhanceChoices } from './choices.ts'
import { enhanceTree } from './tree.ts'
import { guardUnsaved } from './unsaved.ts'
import { tellUploading } from './uploading.ts'

/** The board's only script. Pages are whole without it. */
document.documentElement.dataset.enhanced = 'yes'

document.querySelector<HTMLElement>('[data-focus-first]')?.focus()
for (const tree of document.querySelectorAll<HTMLElement>('[data-tree]')) enhanceTree(tree)
for (const form of document.querySelectorAll<HTMLFormElement>('form[enctype="multipart/form-data"]'))
  tellUploading(form)
for (const input of document.querySelectorAll<HTMLInputElement>('[data-choices]')) enhanceChoices(input)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-unsaved]')) guardUnsaved(form)
