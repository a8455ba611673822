import type { ReportLanguage } from './format-message.ts'

/** Why an earlier version of the content cannot be had from git, and what to do. */
export type HistoryFailures = {
  readonly noGit: string
  noRepository(root: string): string
  /** Git refuses to read a repository of somebody else. */
  notOurs(root: string): string
  refMissing(): string
  refWithDash(ref: string): string
  unknownRef(ref: string, suggestion: string | null): string
  /** `ref` may be right, but only the newest history was fetched. */
  shallow(ref: string): string
  noCommits(): string
  noSite(ref: string, folder: string): string
  /** A text that git has handed over to Git LFS, so that history holds only a note about it. */
  textInLfs(file: string, ref: string): string
  objectsMissing(ref: string): string
}

const FETCH = {
  sv: 'Hämta hela historiken med git fetch --unshallow; på GitHub med fetch-depth: 0 för actions/checkout, på GitLab med GIT_DEPTH: 0.',
  en: 'Fetch all of the history with git fetch --unshallow; on GitHub with fetch-depth: 0 for actions/checkout, on GitLab with GIT_DEPTH: 0.',
} as const satisfies Readonly<Record<ReportLanguage, string>>

export const HISTORY_FAILURES: Readonly<Record<ReportLanguage, HistoryFailures>> = {
  sv: {
    noGit: 'Programmet git behövs för att läsa en tidigare version, men det är inte installerat: https://git-scm.com',
    noRepository: (root) => `${root} hör inte till något git-arkiv, så det finns ingen tidigare version att läsa.`,
    notOurs: (root) =>
      `Git läser inte ${root}, eftersom mappen tillhör någon annan. Är det i sin ordning: git config --global --add safe.directory '*'`,
    refMissing: () => 'Ange en version, till exempel en gren, en tagg eller en commit: main.',
    refWithDash: (ref) =>
      `${ref} är ingen version: namnet på en gren, en tagg eller en commit börjar inte med bindestreck.`,
    unknownRef: (ref, suggestion) =>
      `Det finns ingen gren, tagg eller commit som heter ${ref}.${suggestion === null ? ' Alla grenar: git branch --all' : ` Menade du ${suggestion}?`}`,
    shallow: (ref) => `${ref} finns inte i den del av historiken som är hämtad hit. ${FETCH.sv}`,
    noCommits: () => 'Git-arkivet har ingen historik än: ingenting har sparats med git commit.',
    noSite: (ref, folder) =>
      `I ${ref} finns ingen webbplats i ${folder}: varken content/ eller site.config.ts. Har mappen bytt namn, eller kommit till senare?`,
    textInLfs: (file, ref) =>
      `${file} ligger i Git LFS i ${ref}, så historiken har inte texten utan bara en hänvisning. Texter i content/ ska inte ligga i Git LFS; låt .gitattributes gälla bara bilagor i files/.`,
    objectsMissing: (ref) =>
      `Allt i ${ref} är inte hämtat hit, och git kunde inte hämta det nu. Är datorn ansluten till nätet? ${FETCH.sv}`,
  },
  en: {
    noGit: 'The program git is needed to read an earlier version, but it is not installed: https://git-scm.com',
    noRepository: (root) => `${root} belongs to no git repository, so there is no earlier version to read.`,
    notOurs: (root) =>
      `Git does not read ${root}, as the folder belongs to somebody else. If that is as it should be: git config --global --add safe.directory '*'`,
    refMissing: () => 'Name a version, such as a branch, a tag or a commit: main.',
    refWithDash: (ref) => `${ref} is no version: the name of a branch, a tag or a commit does not begin with a hyphen.`,
    unknownRef: (ref, suggestion) =>
      `There is no branch, tag or commit called ${ref}.${suggestion === null ? ' All branches: git branch --all' : ` Did you mean ${suggestion}?`}`,
    shallow: (ref) => `${ref} is not in the part of the history that has been fetched here. ${FETCH.en}`,
    noCommits: () => 'The git repository has no history yet: nothing has been saved with git commit.',
    noSite: (ref, folder) =>
      `In ${ref} there is no site in ${folder}: neither content/ nor site.config.ts. Was the folder renamed, or added later?`,
    textInLfs: (file, ref) =>
      `${file} is in Git LFS in ${ref}, so history has not the text but a note about it. Texts in content/ do not belong in Git LFS; let .gitattributes concern only attachments in files/.`,
    objectsMissing: (ref) =>
      `Not all of ${ref} has been fetched here, and git could not fetch it now. Is this computer online? ${FETCH.en}`,
  },
}
