import Eleventy from '@11ty/eleventy'
import { PAGE_TEMPLATES } from '../../layouts/pages/page-templates.ts'
import { filePathOf } from '../model/addresses.ts'
import type { Archive } from '../model/archive.ts'
import type { OutputFile } from '../model/output.ts'
import { listPages } from './list-pages.ts'

/**
 * All HTML pages of an archive, rendered by Eleventy.
 *
 * The templates are handed over as they are rather than found in a folder, so that they are ordinary, typed modules;
 * Eleventy writes nothing and reads no configuration file.
 */
export async function* producePages(archive: Archive): AsyncIterable<OutputFile> {
  const pages = listPages(archive)
  const eleventy = new Eleventy('layouts/pages', undefined, {
    configPath: '',
    quietMode: true,
    config(configuration) {
      // Nothing is found by file name: `virtual` is no extension that a file here has.
      configuration.setTemplateFormats(['11ty.js'])
      configuration.addGlobalData('pages', () => pages)
      for (const { kind, data, render } of PAGE_TEMPLATES) {
        configuration.addTemplate(`${kind}.11ty.js`, { data: () => data, render })
      }
    },
  })
  for (const { url, content } of await eleventy.toJSON()) yield { path: filePathOf(url), content }
}
