import { CorrectionList } from '../components/correction-list.tsx'
import { Frame } from '../frame.tsx'
import { pageTemplate } from './page-template.ts'

/** Every correction of the archive, newest first. */
export const correctionsPage = pageTemplate('corrections', ({ page }) => {
  const { texts, archive } = page
  return (
    <Frame page={page} title={texts.corrections.title} description={texts.corrections.lead} crumbs={[]}>
      <h1>{texts.corrections.title}</h1>
      <p class="lead">{texts.corrections.lead}</p>
      {archive.corrections.length === 0 ? (
        <p>{texts.corrections.none}</p>
      ) : (
        <CorrectionList page={page} corrections={archive.corrections} />
      )}
    </Frame>
  )
})
