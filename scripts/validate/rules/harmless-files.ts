import type { Report } from '../../report/problem.ts'
import type { RuleContext } from '../rule.ts'
import type { ValidContent } from '../valid-content.ts'

// Browsers run what stands in these when somebody opens them, with all rights of a page of the site.
const RUN_BY_BROWSERS = ['html', 'htm', 'xhtml', 'xht', 'shtml', 'mht', 'mhtml', 'hta', 'xml', 'xsl', 'xslt', 'rdf']
const SCRIPTS = ['js', 'mjs', 'cjs', 'wasm', 'swf', 'jar']
// Readers’ computers and web servers run these.
const PROGRAMS = ['exe', 'msi', 'bat', 'cmd', 'com', 'scr', 'ps1', 'vbs', 'lnk', 'url', 'sh', 'docm', 'xlsm', 'pptm']
// Apache looks at every part of a name: `a.php.pdf` is run where that is set up so.
const RUN_BY_SERVERS = [
  'php',
  'php3',
  'php4',
  'php5',
  'php7',
  'php8',
  'phtml',
  'phar',
  'asp',
  'aspx',
  'jsp',
  'cgi',
  'pl',
]
const PICTURES = ['svg', 'svgz']

const AT_THE_END: ReadonlySet<string> = new Set([...RUN_BY_BROWSERS, ...SCRIPTS, ...PROGRAMS, ...PICTURES])
const ANYWHERE: ReadonlySet<string> = new Set(RUN_BY_SERVERS)

/** Files are published as they are, so none of them may be a program: a page of its own, say, is not ours to vouch for. */
export function harmlessFiles({ publications }: ValidContent, report: Report, _: RuleContext): void {
  for (const file of publications.flatMap(({ attachments }) => attachments)) {
    const name = file.split('/').at(-1) ?? ''
    const endings = name.toLowerCase().split('.').slice(1)
    const last = endings.at(-1)
    const ending = endings.find((one) => ANYWHERE.has(one) || (one === last && AT_THE_END.has(one)))
    if (ending === undefined) continue
    const details = { name, ending: `.${ending}`, isPicture: PICTURES.includes(ending) }
    report('file/runnable', { file, line: 1, column: 1 }, details)
  }
}
