/**
 * What fontconfig is told where the machine has no Chinese font: the fetched one beside the machine's own, and names
 * that pages ask for.
 *
 * @param fonts the folder of the fetched fonts
 * @param cache a folder that may be written
 */
export const fontsConf = (fonts: string, cache: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
${['sans-serif', 'system-ui', 'serif', 'monospace'].map(alias).join('\n')}
</fontconfig>
`

const alias = (name: string): string =>
  `  <alias><family>${name}</family><prefer><family>${preferred(name)}</family><family>WenQuanYi Zen Hei${name === 'monospace' ? ' Mono' : ''}</family><family>Noto Sans CJK SC</family></prefer></alias>`

const preferred = (name: string): string => (name === 'monospace' ? 'DejaVu Sans Mono' : 'DejaVu Sans')
