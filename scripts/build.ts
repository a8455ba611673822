// npm run build: validates the content and makes the whole site of it; an earlier site stays until the new one is ready.
import { relative, resolve } from 'node:path'
import { AS_OF_OPTION, FORMAT_OPTION } from './command/options.ts'
import { runCommand } from './command/run-command.ts'
import { buildSite } from './pipeline/build-site.ts'
import { formatBuild, formatStage } from './report/format-build.ts'
import { jsonProblems } from './report/format-json.ts'

export default runCommand(
  {
    name: 'build',
    purpose: 'Granskar innehållet och bygger hela webbplatsen. Vid fel ändras ingenting.',
    options: {
      out: { type: 'string', value: 'MAPP', help: 'mappen som webbplatsen läggs i; annars dist/ i --root' },
      compress: { type: 'boolean', help: 'skriv även packade filer (.gz och .br) som webbservern kan sända' },
      force: { type: 'boolean', help: 'ta bort även filer i mappen som inte kommer från bygget' },
      'no-cache': { type: 'boolean', help: 'gör om även de PDF-filer som finns kvar från ett tidigare bygge' },
      'as-of': AS_OF_OPTION,
      format: FORMAT_OPTION,
    },
  },
  async ({ root, folder, language, progress, ...order }, options) => {
    const out = options.out === undefined ? resolve(root, 'dist') : resolve(folder, options.out)
    const showStage = (stage: Parameters<typeof formatStage>[0]) => progress(formatStage(stage, language))
    const { built, problems } = await buildSite({
      ...order,
      root,
      out,
      isCompressed: options.compress,
      force: options.force,
      makeAll: options['no-cache'],
      progress: showStage,
    })
    return {
      problems,
      json: { built, problems: jsonProblems(problems, language) },
      ...(built && { summary: formatBuild(built, relative(folder, out) || '.', order.asOf, language) }),
    }
  },
)
