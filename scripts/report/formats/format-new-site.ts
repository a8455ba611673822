import type { ReportLanguage } from '../report-language.ts'

/** @param inShell the folder as one writes it after `cd` */
type Words = (folder: string, inShell: string) => readonly string[]

const WORDS: Readonly<Record<ReportLanguage, Words>> = {
  sv: (folder, inShell) => [
    `Webbplatsen finns i ${folder}: inställningar, handledningen, alla kommandon och hjälp för VS Code.`,
    `1. Ställ dig där: cd ${inShell}`,
    '2. Börja spara versioner: git init',
    '3. Gå igenom site.config.ts. Allt i den är exemplets, och npm run check talar om vad som står kvar.',
    '4. Börja på det första medborgarlöftet, till exempel npm run new -- 2019. Handledningen content/README.md visar hur du går vidare.',
  ],
  en: (folder, inShell) => [
    `The site is in ${folder}: settings, the guide, all commands, and help for VS Code.`,
    `1. Go there: cd ${inShell}`,
    '2. Begin to keep versions: git init',
    '3. Go through site.config.ts. All of it is that of the example, and npm run check tells what is left of it.',
    '4. Begin the first publication, for instance npm run new -- 2019. The guide content/README.md says how to go on.',
  ],
}

/** What was made, and what to do with it. */
export function formatNewSite(folder: string, language: ReportLanguage): string {
  return WORDS[language](folder, /\s/.test(folder) ? `"${folder}"` : folder).join('\n')
}
