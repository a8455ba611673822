import { expect, test } from 'vitest'
import { problemsIn } from '../../helpers/problems-in.ts'

const problemsWith = async (name: string) => {
  const problems = await problemsIn({ [`content/2018/files/${name}`]: 'x' })
  return problems.filter((problem) => problem.includes('file/runnable'))
}

test.each(['a.html', 'a.HTM', 'a.xhtml', 'a.svg', 'a.svgz', 'a.xml', 'a.js', 'a.exe', 'a.php', 'a.php.pdf', 'a.xlsm'])(
  '%s could run a program, and is refused',
  async (name) => {
    expect(await problemsWith(name)).toEqual(['1:1 file/runnable'])
  },
)

test.each(['a.pdf', 'a.png', 'a.csv', 'a.txt', 'a.docx', 'a.xlsx', 'a.html.pdf', 'html', 'php', 'a.js.txt', 'a'])(
  '%s is only shown or saved',
  async (name) => {
    expect(await problemsWith(name)).toEqual([])
  },
)
