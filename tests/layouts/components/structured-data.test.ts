import { expect, test } from 'vitest'
import { StructuredData } from '../../../layouts/components/structured-data.tsx'
import { render } from './render.ts'

test('no text can end the script, and each reads as it was written', () => {
  const name = 'a</script><!-- <script> & "b" \u2028'
  const html = render(StructuredData, { things: [{ '@type': 'WebPage', name }] })
  const content = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html)?.[1] ?? ''
  expect(content).not.toContain('<')
  expect(JSON.parse(content)['@graph'][0].name).toBe(name)
})
