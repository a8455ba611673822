import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { directionOf } from '../../scripts/model/language.ts'
import type { Inline, Picture, TextLanguage } from '../../scripts/print/blocks/blocks.ts'
import { IndexScale, SurveyBar } from './surveys/survey-bar.tsx'

/** Where a picture of the document is, seen from the page: the document is the same at every address, and for paper. */
export const PictureAddress = createContext<(file: string) => string>((file) => file)

/** Words of a print document; layouts/print/inlines.typ lays out the same for paper. */
export const PrintedInlines = ({ inlines }: { readonly inlines: readonly Inline[] }) => (
  <>
    {inlines.map((inline) => (
      <PrintedInline inline={inline} />
    ))}
  </>
)

const NO_BREAK_SPACE = '\u00a0'

const PrintedInline = ({ inline }: { readonly inline: Inline }) => {
  switch (inline.kind) {
    case 'text':
      return inline.language === null ? inline.text : <span {...marksOf(inline)}>{inline.text}</span>
    case 'strong':
      return (
        <strong>
          <PrintedInlines inlines={inline.content} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <PrintedInlines inlines={inline.content} />
        </em>
      )
    case 'struck':
      return (
        <s>
          <PrintedInlines inlines={inline.content} />
        </s>
      )
    case 'code':
      return <code>{inline.text}</code>
    case 'link':
      return (
        <>
          <a class="written-out" href={inline.address}>
            <PrintedInlines inlines={inline.content} />
          </a>
          {` (${writtenAddress(inline.address)})`}
        </>
      )
    case 'address':
      return (
        <a class="written-out" href={inline.address}>
          {writtenAddress(inline.address)}
        </a>
      )
    case 'jump':
      return <a href={`#${inline.anchor}`}>{inline.text}</a>
    case 'sign':
      return (
        <>
          <span class="printed-sign" aria-hidden="true">
            {inline.text}
          </span>
          {NO_BREAK_SPACE}
        </>
      )
    case 'bar':
      return <SurveyBar share={inline.share} interval={inline.interval} />
    case 'scale':
      return <IndexScale index={inline.index} />
    case 'picture':
      return <PrintedPicture picture={inline} />
    case 'break':
      return <br />
  }
}

const PrintedPicture = ({ picture: { file, shown } }: { readonly picture: Picture }) => (
  <img src={useContext(PictureAddress)(file)} alt={shown} />
)

/** Attributes of what is in another language than the document. */
export function langOf({ lang, region }: TextLanguage): string {
  return region === null ? lang : `${lang}-${region}`
}

function marksOf({ language, isApart }: Extract<Inline, { kind: 'text' }>) {
  if (language === null) return null
  const lang = langOf(language)
  return isApart ? { lang, dir: directionOf(lang) } : { lang }
}

function writtenAddress(address: string): string {
  return address.replace(/^mailto:/, '')
}
