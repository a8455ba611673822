// The command as it is typed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeRepository, temporaryFolder } from './helpers/git-repository.ts'
import { runScript } from './helpers/run-script.ts'
import { writeSite } from './helpers/write-site.ts'
import { edit, SITE } from './review/reviewed-site.ts'

async function changedRepository() {
  const repository = await makeRepository(SITE)
  await repository.write(edit('content/areas.yaml', ['Stora torget', 'Lilla torget']))
  return repository
}

test('a page is written to the file that was asked for, in a folder that need not be there', async () => {
  const { folder } = await changedRepository()
  const file = join(await temporaryFolder('out'), 'public', 'review.html')
  const { status, stdout, stderr } = runScript('review', '--root', folder, '--against', 'main', '--out', file)
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: `1 ändring\nGranskningen finns i ${file}. Öppna den i en webbläsare.\n`,
    stderr: '',
  })
  expect(readFileSync(file, 'utf8')).toContain('<b>Lilla</b> torget')
})

test.each([
  { format: 'markdown', start: '## Ändringar att godkänna: 1 ändring\n' },
  { format: 'json', start: '{\n  "against": {\n    "ref": "main",' },
  { format: 'html', start: '<!doctype html>\n' },
])('--format $format alone goes to standard output, and nothing else does', async ({ format, start }) => {
  const { folder } = await changedRepository()
  const { status, stdout } = runScript('review', '--root', folder, '--against', 'main', '--format', format)
  expect(stdout.slice(0, start.length)).toBe(start)
  expect(status).toBe(0)
})

test('errors in the content are shown in the review, which is made all the same', async () => {
  const repository = await makeRepository(SITE)
  await repository.write(edit('content/areas.yaml', ['kind: place', 'kind: plejs']))
  const { status, stdout } = runScript(
    'review',
    '--root',
    repository.folder,
    '--against',
    'main',
    '--format',
    'markdown',
    '--lang',
    'en',
  )
  expect(status).toBe(0)
  expect(stdout).toContain('## Changes to approve: 1 change, 1 new error')
})

describe('what cannot be compared', () => {
  test('without a version to compare with, one is asked for', async () => {
    const { folder } = await changedRepository()
    const { status, stderr } = runScript('review', '--root', folder)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'Ange vad du vill jämföra med, till exempel --against main.\nSe vad som går att skriva: npm run review -- --help\n',
    })
  })

  test('a version that there is none of', async () => {
    const { folder } = await changedRepository()
    const { status, stdout, stderr } = runScript('review', '--root', folder, '--against', 'mian')
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Det finns ingen gren, tagg eller commit som heter mian. Menade du main?\nSe vad som går att skriva: npm run review -- --help\n',
    })
  })

  test('a folder without a history', async () => {
    const root = await writeSite(SITE)
    const { status, stderr } = runScript('review', '--root', root, '--against', 'main')
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${root} hör inte till något git-arkiv, så det finns ingen tidigare version att läsa.\n`,
    })
    expect(existsSync(join(root, 'review.html'))).toBe(false)
  })
})
