export const pickerText = {
  zh: {
    find: '查找',
    hint: '填写名称中的几个字查找，或直接填写代码。',
    found: '名称含“{{text}}”的条目：共 {{count}} 项',
    foundFirst: '名称含“{{text}}”的条目：共 {{count}} 项，以下为前 {{shown}} 项',
    noText: '请填写要查找的名称或代码。',
    noneFound: '没有名称含“{{text}}”的条目。',
    service: '现行目录中没有名称含“{{text}}”的末级条目。',
    several: '有 {{count}} 个条目符合，请选择一个，或填写代码。',
    away: '暂时无法查找，请稍后再试，或直接填写代码。',
    tooMuch: '这样的文字无法查找：请填写名称中相连的几个字，不要将单个的字分开写。',
    suggested: '找到 {{count}} 项，可用上下键选择。',
  },
  en: {
    find: 'Find',
    hint: 'Type a part of its name to look for it, or its code.',
    found: 'Items with “{{text}}” in their name: {{count}}',
    foundFirst: 'Items with “{{text}}” in their name: {{count}}, of which the first {{shown}}',
    noText: 'Type a part of a name, or a code, to look for.',
    noneFound: 'Nothing has “{{text}}” in its name.',
    service: 'The catalogue in force has no lowest-level item with “{{text}}” in its name.',
    several: '{{count}} items fit: choose one, or type its code.',
    away: 'It cannot be looked for now: try again later, or type the code.',
    tooMuch:
      'This cannot be looked for: type a few characters of its name as they stand together, not one by one.',
    suggested: '{{count}} found; the arrow keys choose.',
  },
}
