import { expect, test } from 'vitest'
import { printDocument } from '../../../scripts/print/print-document.ts'
import { explainExportFailure } from '../../../scripts/print/typst/explain-export-failure.ts'
import { promise, publication, sv } from '../../helpers/build-archive.ts'
import { printing } from '../../helpers/printing.ts'

function explained(text: string, message: string): string {
  const printed = publication({ promises: [promise({ title: sv(text) })] })
  // The compiler tells what it found in Rust's debugging notation.
  const cause = new Error(`[SourceDiagnostic { severity: Error, message: ${JSON.stringify(message)}, hints: [] }]`)
  return explainExportFailure(cause, printDocument(printing(printed)))
}

test('a character that no font has is named with its number and the text it stands in', () => {
  expect(
    explained('Trygg 😀 i stan', 'PDF/UA-1 error: the text `"😀"` could not be displayed with font `"Atkinson"`'),
  ).toBe(
    'The character 😀 (U+1F600) in the text "Trygg 😀 i stan" is in none of the fonts of the PDF. Write it in another way.',
  )
})

test('a character that cannot be seen is named by its number', () => {
  const message = 'PDF/UA-1 error: the text contains the disallowed codepoint `"\\u{feff}"`'
  expect(explained('Try\ufeffgg', message)).toContain('(U+FEFF) in the text "Try\ufeffgg"')
})

test('of a long text the words around the character are shown', () => {
  const text = `${'lång '.repeat(20)}漢${' text'.repeat(20)}`
  const explanation = explained(text, 'PDF/UA-1 error: the text `"漢"` could not be displayed with font `"Atkinson"`')
  expect(explanation).toContain(`"…${'lång '.repeat(6)}漢${' text'.repeat(6)}…"`)
})

test('what is found several times is told once', () => {
  const cause = new Error('[{ message: "heading title is empty" }, { message: "heading title is empty" }]')
  expect(explainExportFailure(cause, printDocument(printing()))).toBe('heading title is empty')
})

test('a failure in other words is told as it is', () => {
  expect(explainExportFailure(new Error('out of memory'), printDocument(printing()))).toBe('out of memory')
})
