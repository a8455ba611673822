import { posix } from 'node:path'
import { absoluteAddress } from '../model/addresses.ts'
import type { OutputFile } from '../model/output.ts'
import type { SiteConfig } from '../model/site-config.ts'

/**
 * Pages that are read from a folder, where no server finds `index.html` and most of the site is not there: a link to what is
 * among the files names its file, and any other the address that it has on the web. The search form, which asks a page that is
 * not there, is left out.
 *
 * @param files of the site, by their paths in it
 */
export function linkWithin(files: readonly OutputFile[], site: SiteConfig): readonly OutputFile[] {
  const paths = new Set(files.map(({ path }) => path))
  const root = new URL(absoluteAddress('/', site))
  return files.map(({ path, content }) => {
    if (!path.endsWith('.html')) return { path, content }
    const html = String(content).replace(SEARCH_FORM, '')
    return {
      path,
      content: html.replace(LINK, (_, name, link) => ` ${name}="${linkFrom(path, link, { paths, root })}"`),
    }
  })
}

// As layouts/components/search-form.tsx has it. In texts and attributes `<` and `"` are escaped, so that these are markup.
const SEARCH_FORM = /<search class="search-form">.*?<\/search>/gs
const LINK = / (href|src)="([^"]*)"/g

type Packed = { readonly paths: ReadonlySet<string>; readonly root: URL }

function linkFrom(page: string, link: string, { paths, root }: Packed): string {
  if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(link)) return link
  const target = new URL(link.replaceAll('&amp;', '&'), new URL(page, root))
  const file = fileOf(target, root)
  if (file === null || !paths.has(decodeURIComponent(file))) return escaped(target.href)
  const from = posix.dirname(page)
  return escaped(`${posix.relative(from, file)}${target.search}${target.hash}`)
}

/** The path, as it stands in an address, of the file that a server would answer with; `null` outside of the site. */
function fileOf({ href, pathname }: URL, root: URL): string | null {
  if (!href.startsWith(root.href)) return null
  const path = pathname.slice(root.pathname.length)
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;')
}
