import { expect, test } from 'vitest'
import { findBase } from '../../scripts/history/find-base.ts'
import { cloneOf, makeRepository } from '../helpers/git-repository.ts'

const FILES = { 'content/parties.yaml': '- id: kommun\n' }

test('a version that has not gone on is its own base', async () => {
  const repository = await makeRepository(FILES)
  const commit = repository.git('rev-parse', 'HEAD').trim()
  await repository.commit()
  expect(await findBase(repository.folder, commit)).toEqual({ commit, hasGoneOn: false })
  expect((await findBase(repository.folder, 'main')).hasGoneOn).toBe(false)
})

test('of a version that has gone on, the commit where the two parted', async () => {
  const repository = await makeRepository(FILES)
  const parted = repository.git('rev-parse', 'HEAD').trim()
  repository.git('branch', 'utkast')
  await repository.commit({ 'content/areas.yaml': '' })
  repository.git('switch', '--quiet', 'utkast')
  await repository.commit({ 'content/units.yaml': '' })
  expect(await findBase(repository.folder, 'main')).toEqual({ commit: parted, hasGoneOn: true })
})

test('versions that have nothing in common are compared as they are', async () => {
  const repository = await makeRepository(FILES)
  const commit = repository.git('rev-parse', 'HEAD').trim()
  repository.git('switch', '--quiet', '--orphan', 'annat')
  await repository.commit(FILES)
  expect(await findBase(repository.folder, 'main')).toEqual({ commit, hasGoneOn: false })
})

test('in a shallow clone, where they parted may not have been fetched', async () => {
  const original = await makeRepository(FILES)
  original.git('branch', 'utkast')
  await original.commit({ 'content/areas.yaml': '' })
  original.git('switch', '--quiet', 'utkast')
  await original.commit({ 'content/units.yaml': '' })
  const clone = await cloneOf(original, '--depth=1', '--no-single-branch')
  await expect(findBase(clone.folder, 'origin/main')).rejects.toThrow(
    'origin/main finns inte i den del av historiken som är hämtad hit. Hämta hela historiken med git fetch --unshallow; på GitHub med fetch-depth: 0 för actions/checkout, på GitLab med GIT_DEPTH: 0.',
  )
})
