import { posix, win32 } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pathsOfSite } from '../../scripts/preview/paths-of-site.ts'

describe('under Unix', () => {
  const { isOurs, nameOf } = pathsOfSite('/srv/löften', '/srv/löften/content', posix)

  test.each([
    { path: '/srv/löften', isSo: true },
    { path: '/srv/löften/content', isSo: true },
    { path: '/srv/löften/content/2018/publication.yaml', isSo: true },
    { path: '/srv/löften/site.config.ts', isSo: true },
    { path: '/srv/löften/content/.2018.swp', isSo: false },
    { path: '/srv/löften/dist', isSo: false },
    { path: '/srv/löften/node_modules/a.js', isSo: false },
    { path: '/srv/andra/site.config.ts', isSo: false },
  ])('$path is part of the site: $isSo', ({ path, isSo }) => {
    expect(isOurs(path)).toBe(isSo)
  })

  test('a file is named from the top of the site', () => {
    expect(nameOf('/srv/löften/content/2018/publication.yaml')).toBe('content/2018/publication.yaml')
  })
})

describe('under Windows', () => {
  const { isOurs, nameOf } = pathsOfSite('C:\\Löften', 'C:\\Löften\\content', win32)

  test.each([
    { path: 'C:/Löften', isSo: true },
    { path: 'C:/Löften/content', isSo: true },
    { path: 'C:/Löften/content/2018/publication.yaml', isSo: true },
    { path: 'C:\\Löften\\content\\2018\\publication.yaml', isSo: true },
    { path: 'c:/löften/content/2018', isSo: true },
    { path: 'C:/Löften/site.config.ts', isSo: true },
    { path: 'C:/Löften/content/2018/.publication.yaml-a1b2', isSo: false },
    { path: 'C:/Löften/dist', isSo: false },
    { path: 'C:/Löften/node_modules/a.js', isSo: false },
    { path: 'D:/Löften/content/2018', isSo: false },
  ])('$path is part of the site: $isSo', ({ path, isSo }) => {
    expect(isOurs(path)).toBe(isSo)
  })

  test('a file is named as it is under Unix', () => {
    expect(nameOf('C:\\Löften\\content\\2018\\publication.yaml')).toBe('content/2018/publication.yaml')
  })

  test('content on a disk of its own, or on a server, is part of the site too', () => {
    const elsewhere = pathsOfSite('C:\\Löften', '\\\\server\\gemensam\\löften', win32)
    expect(elsewhere.isOurs('//server/gemensam/löften/2018/commitments.yaml')).toBe(true)
    expect(elsewhere.nameOf('\\\\server\\gemensam\\löften\\2018\\commitments.yaml')).toBe(
      'content/2018/commitments.yaml',
    )
  })
})
