/** Two people at one record. */
export const conflictText = {
  zh: {
    conflict: '保存前请核对：这份草稿在您打开之后已被他人修改',
    conflictExplained: '您填写的内容仍在下面的表单中，尚未保存。再次保存时，以表单中的内容为准。',
    conflictCaption: '两份内容的不同之处',
    conflictNone: '您填写的内容与现已保存的相同。',
    conflictSaved: '现已保存',
    conflictTyped: '您填写的',
    field: '内容',
  },
  en: {
    conflict: 'Check before you save: somebody changed this draft after you opened it',
    conflictExplained:
      'What you typed is still in the form below and is not saved. Saving again keeps what stands in the form.',
    conflictCaption: 'Where the two differ',
    conflictNone: 'What you typed is the same as what is saved now.',
    conflictSaved: 'Saved now',
    conflictTyped: 'What you typed',
    field: 'Item',
  },
}
