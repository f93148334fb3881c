export const keptText = {
  zh: {
    restored: '您填写的内容已恢复，尚未提交。请核对后再提交。',
    restoredShort:
      '您填写的内容已恢复，尚未提交；证件号码、联系方式等依规定不予留存的内容须重新填写。请核对后再提交。',
    gone: '之前填写的内容已超过保留时间，或是由他人填写的，无法恢复。没有提交任何内容。',
    typedBefore: '您填写的内容',
    outOfSight:
      '这张表单所涉的记录现在不在您可以查看的范围内，没有办理任何事项。内容不再保留，需要的请复制。',
    other:
      '这张表单是为 {{drawnFor}} 打开的，而现在登录的是 {{reader}}：没有提交任何内容，所填内容为 {{drawnFor}} 保留半小时。',
    signInAs: '以 {{drawnFor}} 登录并继续',
  },
  en: {
    restored: 'What you typed is back. It has not been sent: check it and send it.',
    restoredShort:
      'What you typed is back, but for what is kept by nobody, such as the number of an identity paper or a sealed contact: type that again. Nothing has been sent: check it and send it.',
    gone: 'What was typed before has been kept too long, or was typed by somebody else: it cannot be brought back. Nothing was sent.',
    typedBefore: 'What you typed',
    outOfSight:
      'The record this form is about is out of your sight now, and nothing was done. This is kept no longer: copy what you need.',
    other:
      'This form was opened for {{drawnFor}}, and now {{reader}} is signed in: nothing was sent. What was typed is kept for {{drawnFor}} for half an hour.',
    signInAs: 'Sign in as {{drawnFor}} and go on',
  },
}
