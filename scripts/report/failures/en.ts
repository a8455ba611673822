import { formatMessage } from '../format-message.ts'
import { sealAnew } from '../messages/en/phrases.ts'
import type { ContentChange, FailureWords } from './failure.ts'
import { listed } from './listed.ts'

const meant = (similar: string) => `Did you mean ${similar}?`
// PowerShell takes the two dashes for itself on their way to npm, but not on that to npm.cmd.
const withDashes = (command: string, written: string) =>
  `Write -- after the name of the command, before everything else: npm run ${command} -- ${written}\n` +
  `In PowerShell on Windows: npm.cmd run ${command} -- ${written}`
const FETCH =
  'Fetch all of the history with git fetch --unshallow; on GitHub with fetch-depth: 0 for actions/checkout, on GitLab with GIT_DEPTH: 0.'
const UNCHANGED = 'Nothing has been changed.'

const CHANGES: Readonly<Record<ContentChange['change'], string>> = {
  changed: 'was changed',
  gone: 'went away',
  new: 'was added',
}
const CHANGED_DURING: Readonly<Record<ContentChange['during'], string>> = {
  reading: 'while the content was read. Nothing has been done. Run the command again when the files are saved.',
  building:
    'while the site was built. The earlier site is still there as it was. Build again when the files are saved.',
}

/** Why a command cannot do as it was told, in English. */
export const en: FailureWords = {
  'option-unknown': ({ written, similar }) =>
    `There is no option called ${written}.${similar === null ? '' : ` ${meant(`--${similar}`)}`}`,
  'option-without-value': ({ option }) => `--${option} lacks its value.`,
  'option-with-value': ({ option }) => `--${option} takes no value.`,
  'option-choice': ({ option, value, choices }) => `--${option} is ${value}, but has to be ${listed(choices, 'or')}.`,
  'word-unknown': ({ word }) => `${word} makes no sense here.`,
  'options-taken-by-npm': ({ options, command, written }) =>
    `npm kept ${options.map((option) => `--${option}`).join(' and ')} for itself. ${withDashes(command, written)}`,
  'word-left-by-npm': ({ word, command, written }) =>
    `${word} makes no sense here. If it belonged to an option, npm kept that for itself. ` +
    withDashes(command, written),
  'as-of': ({ value }) => `--as-of is ${value}, but has to be a whole day, such as 2019-02-01.`,
  'source-date-epoch': ({ value }) => `SOURCE_DATE_EPOCH is ${value}, but has to be a number of seconds since 1970.`,
  port: ({ value, highest }) => `--port is ${value}, but has to be a whole number from 0 to ${highest}.`,
  'whole-number': ({ option, value }) => `--${option} has to be a whole number from 1. It says: ${value}`,
  'whole-numbers': ({ option, value }) =>
    `--${option} has to be one or more whole numbers from 1, such as 60,1000. It says: ${value}`,
  'root-missing': ({ root }) => `There is no folder ${root}. Name another one with --root.`,
  'rule-unknown': ({ rule, similar }) =>
    `There is no rule called ${rule}. ${similar === null ? 'All rules: npm run check -- --rules' : meant(similar)}`,
  'rules-unclear': () => '--rule, --rules and --fix each do a thing of their own. Write one of them alone.',
  'publication-unknown': ({ id, similar, ids }) =>
    `There is no publication ${id}. ${similar === null ? `There are: ${ids.join(', ')}.` : meant(similar)}`,
  'side-unknown': ({ name, similar, ids }) =>
    `There is no publication called ${name}. ${similar === null ? `There are: ${ids.join(', ')}` : meant(similar)}`,
  'sides-unclear': () =>
    'Name the two publications to compare, such as 2017 2018, or main:2018 to see what has changed since then.',
  'new-without-name': () => 'Write what the new publication is to be called, such as 2019-2020.',
  'site-with-publication': () =>
    '--site makes a site without publications. Write the folder alone, and then begin the first one there.',
  'site-within-program': ({ folder }) =>
    `${folder} is in the folder of the program, which is replaced when the program is upgraded. Choose one beside it, such as ../loften.`,
  'report-from-publication': () => 'A report takes no --from: it has the commitments of its own publication.',
  'report-name': ({ name }) =>
    `${name} cannot be a report. Write the publication, a slash and the day that it is as of, such as 2018/2018-12-31, or 2018/undated when no day is known. Where parties report each by itself, the party is added: 2018/2018-12-31-polis.`,
  'publication-name': ({ id }) => `${id} cannot be a publication. Write 2019, 2019-2020 or 2019-norra-staden.`,
  'publication-date': ({ date, report }) =>
    `${date} is a date and cannot be a publication. Did you mean the report ${report}?`,
  'publication-backwards': ({ id }) => `${id} ends before it begins. Write the first year first.`,
  'seal-unclear': () => 'Write what is to be sealed, such as 2018, or --verify.',
  'expect-without-verify': () => '--expect is used together with --verify.',
  fingerprint: ({ value }) =>
    `--expect is ${value}, but has to be what stands in the register: at least the first 12 characters, digits and the letters a–f.`,
  'archive-unclear': () => 'Write which publication is to be packed, such as 2018, or --verify and a package.',
  'checksum-of-folder': ({ path }) =>
    `${path} is a folder. The checksum in the register is of the package as one file: name the tar file.`,
  'package-missing': ({ path }) =>
    `${path} does not exist. Name an archive package: a tar file, or the folder it was unpacked into.`,
  'stamp-unclear': () => 'Write --stamp and the files, or --stamp --all.',
  'no-translation': ({ file }) => `${file} is no translation of a promise or a foreword.`,
  'against-missing': () => 'Name what you want to compare with, such as --against main.',
  'bench-unknown': ({ words, known }) => `${words} cannot be measured, only ${listed(known, 'and')}.`,
  'bench-task-unknown': ({ value, known }) =>
    `--tasks has to be words out of these, with commas between: ${known.join(', ')}. It says: ${value}`,
  'out-no-folder': ({ out }) => `${out} is no folder. Name a new or empty folder with --out.`,
  'out-link': ({ out, folder }) =>
    `${out} is a link, which is not replaced. Name the folder that it leads to: --out ${folder}`,
  'out-holds-site': ({ out }) =>
    `${out} holds the files of the site itself and cannot be replaced. Name another folder with --out.`,
  'out-within-site': ({ out, folder }) =>
    `${out} belongs to the files of the site or the program itself (${folder}) and is never replaced. Name another folder with --out.`,
  'out-holds-history': ({ out }) =>
    `${out} holds a git repository (.git) and is never replaced, as its history would be lost. ` +
    'Build in another folder, and copy the site from there.',
  'out-not-built': ({ out }) =>
    `${out} holds something other than a built site and is left alone. Name a new or empty folder with --out, or let all that is in it go with --force.`,
  'out-foreign-files': ({ out, files, more }) =>
    `${out} holds files that no build has made: ${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}. ` +
    'Move them, or let them go with --force.',
  'ref-missing': () => 'Name a version, such as a branch, a tag or a commit: main.',
  'ref-with-dash': ({ ref }) =>
    `${ref} is no version: the name of a branch, a tag or a commit does not begin with a hyphen.`,
  'ref-unknown': ({ ref, similar }) =>
    `There is no branch, tag or commit called ${ref}. ${similar === null ? 'All branches: git branch --all' : meant(similar)}`,

  'content-changed': ({ file, change, during }) => `${file} ${CHANGES[change]} ${CHANGED_DURING[during]}`,
  'path-forbidden': ({ path }) =>
    `${path} may not be read. Give yourself the right to read it, or move it away, and try again.`,
  'path-unreadable': ({ path }) =>
    `${path} cannot be read: the disk answers with an error. Fetch the file anew, and try again.`,
  'path-too-large': ({ path }) =>
    `${path} is larger than 2 GiB, which is more than the program can read. Put a smaller file there, or link to a place where it is instead.`,
  'disk-not-writable': ({ folder }) =>
    `It is not possible to write in ${folder}. Give yourself the right to write there, or choose another folder with --out. ${UNCHANGED}`,
  'disk-full': ({ folder }) =>
    `The disk with ${folder} is full. Free some space, or choose another disk with --out, and try again. ${UNCHANGED}`,
  'disk-no-folder': ({ folder }) => `${folder} is no folder. Name another one with --out. ${UNCHANGED}`,
  'disk-in-use': ({ out }) =>
    `${out} is used by another program, or write-protected. Close terminals, windows of folders and programs that have anything in it open, and try again.`,
  'own-not-writable': ({ folder }) =>
    `It is not possible to write in ${folder}. Give yourself the right to write there, and run the command again.`,
  'own-full': ({ folder }) => `The disk with ${folder} is full. Free some space, and run the command again.`,
  'own-no-folder': ({ folder }) =>
    `${folder}, or something that belongs there, is no folder. Move the file that has taken the name, and run the command again.`,
  'own-in-use': ({ out }) =>
    `${out} is used by another program, or write-protected. Close what has it open, and run the command again.`,
  'output-not-written': ({ code }) =>
    `The result could not be printed (${code}). Is the disk full? Free some space, or write it elsewhere, and run the command again.`,
  'disk-mounted': ({ out }) =>
    `${out} cannot be replaced in one step: the folder is a disk of its own (mounted), or another program uses it. ` +
    `Mount the folder above instead, or build in another folder with --out and copy from there: rsync -a --delete dist/ ${out}/. ${UNCHANGED}`,
  'search-ended': () =>
    'Pagefind, which makes the search index, was ended from outside before it was done. Mostly memory has run out: end something else or build on a computer with more memory, and try again.',
  'port-taken': ({ port }) => `Port ${port} is taken by another program. End that, or name another port with --port.`,
  'port-forbidden': ({ port }) => `Port ${port} may not be used here. Name another port with --port, such as 8080.`,
  'report-exists': ({ file }) =>
    `${file} is there already and has been left alone. Write a new report with another day, or add the party where each reports by itself.`,
  'report-in-future': ({ date, today }) =>
    `${date} has not been yet (today is ${today}). A report tells how things stood on its day.`,
  'report-before-period': ({ date, publication, from }) =>
    `${date} is before the period: ${publication} begins ${from}. Write the day on which things stood so, ${from} at the earliest.`,
  'site-exists': ({ folder }) =>
    `${folder} is there already, and not empty. Nothing has been changed. Choose a folder that is not there.`,
  'publication-exists': ({ folder }) =>
    `${folder} is there already and has been left alone. Choose another name, or go on there.`,
  'seal-before-last': ({ today, last, takenBack }) =>
    `The date of this computer is ${today}, and the last line of the seals is from ${last}. If the clock is wrong now, set it right and run npm run seal again. ` +
    `If it was wrong when the line was written, that is done anew. ${sealAnew(takenBack)}`,
  'seal-of-draft': ({ id }) => `${id} is a draft. What is not published is not sealed.`,
  'seal-too-early': ({ id, published }) =>
    `${id} is not published until ${published}. Seal it when it has been published.`,
  'seal-changed': ({ path }) => `${path} changed meanwhile, or is a link. Run the command again.`,
  'package-of-unpublished': ({ id, asOf }) =>
    `${id} is not published on ${asOf}. What is not published is not put into an archive package.`,
  'package-differs': ({ path }) =>
    `${path} is there already with other contents and has been left alone. Move it, or choose another folder with --out.`,
  'git-missing': () =>
    'The program git is needed to read an earlier version, but it is not installed: https://git-scm.com',
  'repository-missing': ({ root }) => `${root} belongs to no git repository, so there is no earlier version to read.`,
  'repository-not-ours': ({ root, folder }) =>
    `Git does not read ${root}, as the folder belongs to somebody else. If that is as it should be: git config --global --add safe.directory ${folder}`,
  'commits-missing': () => 'The git repository has no history yet: nothing has been saved with git commit.',
  'history-shallow': ({ ref }) => `${ref} is not in the part of the history that has been fetched here. ${FETCH}`,
  'objects-missing': ({ ref }) =>
    `Not all of ${ref} has been fetched here, and git could not fetch it now. Is this computer online? ${FETCH}`,
  'site-missing': ({ ref, folder }) =>
    `In ${ref} there is no site in ${folder}: neither content/ nor site.config.ts. Was the folder renamed, or added later?`,
  'text-in-lfs': ({ file, ref }) =>
    `${file} is in Git LFS in ${ref}, so history has not the text but a note about it. Texts in content/ do not belong in Git LFS; let .gitattributes concern only attachments in files/.`,
  'version-broken': ({ ref, count, first }) =>
    `The content of ${ref} cannot be read as it was: the check finds ${count === 1 ? 'one error' : `${count} errors`} in it. The first is:` +
    (first === null ? '' : `\n${first.place.file}:${first.place.line}  ${formatMessage(first, 'en').message}`),
}
