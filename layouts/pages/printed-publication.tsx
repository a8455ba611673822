import { attachmentAddress } from '../../scripts/model/addresses.ts'
import type { Publication } from '../../scripts/model/archive.ts'
import { isPrintable } from '../../scripts/model/printable.ts'
import { printOnce } from '../../scripts/print/print-once.ts'
import { PrintedBlocks } from '../components/printed-blocks.tsx'
import { PrintedContents, partIds, printedParts } from '../components/printed-contents.tsx'
import { PictureAddress, PrintedInlines } from '../components/printed-inlines.tsx'
import { Frame } from '../frame.tsx'
import type { Page } from '../page.ts'
import { wordsOf } from '../texts/reading.ts'

type PrintProps = { readonly page: Page<Publication>; readonly isLarge: boolean }

/**
 * Everything of one publication on one page, in reading order, with nothing folded away; the same in large letters. It is
 * the document of the PDF, so that both say the same words.
 */
export const PrintedPublication = ({ page, isLarge }: PrintProps) => {
  const publication = page.subject
  const { texts, addresses } = page
  const name = wordsOf(publication.title, page)
  // The notices stand in the frame of every page.
  const { title, opening, body, asOf, fingerprint } = printOnce(page.archive, publication, page.language).document
  const parts = printedParts(body)
  const ids = partIds(parts)
  return (
    <Frame
      page={page}
      title={isLarge ? texts.print.largeTitle(name) : texts.print.title(name)}
      description={isLarge ? texts.description.largePrint(name) : texts.description.print(name)}
      isListed={false}
      crumbs={[{ address: addresses.publication(publication), title: publication.title }]}
      kind={isLarge ? 'printable large-print' : 'printable'}
    >
      <h1>
        <PrintedInlines inlines={[title]} />
      </h1>
      <OtherForms page={page} isLarge={isLarge} />
      <PrintedBlocks blocks={opening} ids={ids} />
      <PrintedContents page={page} parts={parts} />
      <div class="printed-body">
        <PictureAddress.Provider value={(file) => page.to(attachmentAddress(publication, file))}>
          <PrintedBlocks blocks={body} ids={ids} />
        </PictureAddress.Provider>
      </div>
      <div class="printed-foot">
        <p>{asOf}</p>
        <p>{fingerprint}</p>
      </div>
    </Frame>
  )
}

/** The same as a PDF, and in letters of the other size. */
const OtherForms = ({ page, isLarge }: PrintProps) => {
  const { texts, addresses, subject } = page
  const otherSize = isLarge ? addresses.print(subject) : addresses.largePrint(subject)
  const pdf = isLarge ? addresses.largePdf(subject) : addresses.pdf(subject)
  return (
    <div class="screen-only">
      <p>
        {isPrintable(page.language) ? (
          <a href={page.to(pdf)} type="application/pdf">
            {isLarge ? texts.print.largePdf : texts.print.pdf}
          </a>
        ) : (
          texts.translation.noPdf
        )}
      </p>
      <p>
        <a href={page.to(otherSize)}>{isLarge ? texts.print.toNormal : texts.publication.largePrint}</a>
      </p>
    </div>
  )
}
