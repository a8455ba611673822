import { once } from 'node:events'
import { relative } from 'node:path'
import { PassThrough } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import type { PageTemplate } from '../../layouts/pages/page-template.ts'
import { PAGE_TEMPLATES } from '../../layouts/pages/page-templates.ts'
import type { Address } from '../model/address.ts'
import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { Output, OutputFile } from '../model/output.ts'
import { listPages, type PageKind } from './list-pages.ts'

// Eleventy wants a folder that is there, from wherever the program was started, though it reads nothing in it.
const LAYOUTS = fileURLToPath(new URL('../../layouts/pages', import.meta.url))

/**
 * All HTML pages of an archive, rendered by Eleventy, each as soon as it is there.
 *
 * The templates are handed over as they are rather than found in a folder, so that they are ordinary, typed modules;
 * Eleventy writes nothing and reads no configuration file.
 */
export function producePages(archive: Archive): AsyncIterable<OutputFile> {
  return renderPages(archive, PAGE_TEMPLATES)
}

/** The same, of some kinds alone; what is on a page does not depend on which others there are. */
export function producePagesOf(kinds: readonly PageKind[]): Output {
  const templates = PAGE_TEMPLATES.filter(({ kind }) => kinds.includes(kind))
  return (archive) => renderPages(archive, templates)
}

async function* renderPages(archive: Archive, templates: readonly PageTemplate[]): AsyncIterable<OutputFile> {
  const rendered = new PassThrough({ objectMode: true })
  const handOver = async (file: OutputFile) => {
    // As fast as they are written, so that pages do not pile up; the search index grows meanwhile.
    await (rendered.write(file) ? nextTurn() : once(rendered, 'drain'))
  }
  renderAll(archive, templates, handOver).then(
    () => rendered.end(),
    (error) => rendered.destroy(error),
  )
  yield* rendered
}

type HandOver = (file: OutputFile) => Promise<void>
type RenderData = { readonly sheet: { readonly address: Address } }

async function renderAll(archive: Archive, templates: readonly PageTemplate[], handOver: HandOver): Promise<void> {
  const pages = listPages(archive)
  const handedOver = new Set<string>()
  const eleventy = new Eleventy(relative('', LAYOUTS), undefined, {
    configPath: '',
    quietMode: true,
    config(configuration) {
      // Nothing is found by file name: `virtual` is no extension that a file here has.
      configuration.setTemplateFormats(['11ty.js'])
      configuration.addGlobalData('pages', () => pages)
      // One template after the other, so that the pages come in the same order everywhere.
      configuration.setConcurrency(1)
      for (const { kind, data, render } of templates) {
        const renderAndHandOver = async (data: RenderData) => {
          const file = { path: filePathOf(data.sheet.address), content: render(data as never) }
          handedOver.add(file.path)
          await handOver(file)
          // Eleventy would keep each page until the last one has been made.
          return ''
        }
        configuration.addTemplate(`${kind}.11ty.js`, { data: () => data, render: renderAndHandOver })
      }
    },
  })
  for (const { url } of await eleventy.toJSON()) {
    if (!handedOver.has(filePathOf(url))) throw new Error(`Eleventy has put a page at ${url}, where none was made.`)
  }
}
