// Commands as they are typed, by somebody who reads English, on a site in Swedish.
import { expect, test } from 'vitest'
import { runScript } from '../helpers/run-script.ts'

test.each([
  {
    args: ['check', '--rule', 'field/dat', '--lang', 'en'],
    status: 2,
    said: 'There is no rule called field/dat. Did you mean field/date?\nSee what can be written: npm run check -- --help\n',
  },
  {
    args: ['seal', '2018', '--expext', 'abc', '--lang=en'],
    status: 2,
    said: 'There is no option called --expext. Did you mean --expect?\nSee what can be written: npm run seal -- --help\n',
  },
  {
    args: ['compare', '2017', '--lang', 'en'],
    status: 2,
    said: 'Name the two publications to compare, such as 2017 2018, or main:2018 to see what has changed since then.\nSee what can be written: npm run compare -- --help\n',
  },
  {
    args: ['new', '2018', '--lang', 'en'],
    status: 1,
    said: 'content/2018 is there already and has been left alone. Choose another name, or go on there.\n',
  },
  {
    args: ['translations', '--all', '--lang', 'en'],
    status: 2,
    said: 'Write --stamp and the files, or --stamp --all.\nSee what can be written: npm run translations -- --help\n',
  },
])('$args is answered in English, on standard error', ({ args: [command = '', ...args], status, said }) => {
  expect(runScript(command, ...args)).toMatchObject({ status, stdout: '', stderr: said })
})

test.each([
  ...['archive', 'bench', 'build', 'build-pages', 'check', 'compare'],
  ...['new', 'review', 'schemas', 'seal', 'start', 'translations'],
])('the help of %s is in English all through', (command) => {
  const { status, stdout } = runScript(command, '--help', '--lang', 'en')
  expect(status).toBe(0)
  expect(stdout).toContain(`Usage: npm run ${command} -- [`)
  expect(stdout).not.toMatch(/[åäö]|\b(och|eller|annars|mappen|till exempel)\b/i)
})
