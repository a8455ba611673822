import type { Rule } from '../problem-details.ts'

/** What every rule is about, and why there is one, in English. */
export const en: Readonly<Record<Rule, string>> = {
  'structure/no-content': 'All content is in the folder content, beside site.config.ts.',
  'structure/no-publications':
    'Every publication has a folder of its own in content, named by its period. There must be at least one.',
  'structure/unexpected-file':
    'Only files and folders with known names may be in content. A misspelt folder could otherwise make promises disappear without anyone noticing.',
  'structure/file-name':
    'The name of a file becomes part of the page’s address, or tells which date a report is about. It must therefore be an id or a date.',
  'structure/file-language':
    'A translation has its language in the name of the file, as in grannsamverkan.en.md. It must be a language of the site.',
  'structure/missing-file': 'A publication must have the file publication.yaml, which says what period it is for.',
  'structure/missing-original':
    'A translation has only a title and a text. All else is taken from the original, which must therefore exist.',
  'structure/promise-without-commitment':
    'A promise without a commitment cannot be followed up. If the printed promise has nothing to follow up, the warning can be acknowledged.',
  'structure/reported-twice':
    'In a report, every commitment has a single outcome. With two, readers do not know which one holds.',
  'structure/empty-report':
    'A report is public as soon as it is there. With nothing filled in it has nothing to tell readers, and must not be sealed by mistake.',
  'structure/empty-outcome':
    'To name a commitment is not to report it. The entry does not count until something is filled in.',
  'structure/similar-promises':
    'Two promises of one publication have nearly the same title and text. Most often a file has been copied by accident.',
  'structure/theme-without-promises': 'A theme without promises becomes a heading with nothing below it.',
  'structure/published-without-content':
    'A published document has promises to read. Without them the site shows an empty page.',
  'structure/explained-twice':
    'A word leads to one explanation. Of two entries with the same word or synonym, only the first is shown.',
  'structure/survey-places':
    'Where a survey was made is written as its source has it, and shown just so. In promises and commitments, places are ids of areas.yaml.',
  'structure/unused-party': 'A party that nothing refers to has often been forgotten in a promise, or left by mistake.',
  'structure/unused-area': 'A place that nothing refers to has often been forgotten in a promise, or left by mistake.',

  'file/link':
    'A file in content may not be a link to somewhere else. The content must still be there when the folder is moved.',
  'file/name':
    'The files are opened on many kinds of computers, and their names become parts of addresses. Some characters do not work in all of them, and invisible ones are seen by nobody.',
  'file/same-name':
    'Windows and macOS make no difference between small and capital letters in file names. Two files that differ only so cannot lie in one folder there.',
  'file/runnable':
    'Attachments are published as they are. A web page, an SVG picture or a program among them can do anything in the name of the publisher when somebody opens it.',
  'file/lfs-pointer':
    'With Git LFS, large files are kept outside of git, and until they are fetched a short pointer stands in their place. It must not be published or sealed as if it were the document.',
  'file/too-large':
    'A text file may be at most 1 MB. A larger one is nearly always a picture or a document in the wrong place.',
  'file/encoding': 'Files are saved as UTF-8. In another encoding å, ä and ö come out wrong.',
  'file/control-character': 'Invisible control characters may come with pasted text. They have no place in a text.',
  'file/direction-character':
    'Characters that turn the direction of a text are invisible, but can make readers see something other than what is there.',
  'file/merge-conflict':
    'When two people have changed the same lines, git puts both versions in the file. Somebody has to choose, or both end up on the page.',
  'file/empty':
    'An empty file says nothing. Most often somebody forgot to save it. A list with all its items in comments is an empty list, if nothing refers to it.',

  'yaml/syntax': 'YAML is written as the name of a field, a colon, a space and the value. This line cannot be read so.',
  'yaml/duplicate-key': 'A field may stand once in a group. Otherwise it is not clear which value holds.',
  'yaml/too-deep': 'No content needs so many lists within lists. Most often the indentation is wrong.',
  'yaml/too-many-aliases':
    'The signs & and * repeat values. Many repetitions make a file hard to read, and may make it enormous.',
  'yaml/unknown-alias':
    'A text that begins with * repeats a value marked with & further up. There is no such value here.',
  'yaml/circular-alias': 'A value cannot contain itself.',
  'yaml/several-documents': 'A YAML file holds one document. The line --- begins another.',
  'yaml/tag': 'A text that begins with ! has a meaning of its own in YAML. In quotation marks it is plain text.',
  'yaml/comment-in-text':
    'After a space, # begins a comment, which is not shown on the page. A text with such a sign needs quotation marks.',

  'markdown/no-front-matter': 'A promise begins with its fields, between two lines ---. The text comes below.',
  'markdown/unclosed-front-matter':
    'The fields at the top of a promise end with a line ---. Otherwise the text is read as fields.',
  'markdown/no-text':
    'A promise should have a text that says what is promised. If only its title is known, the warning can be acknowledged.',
  'markdown/shown-as-typed':
    'Headings, lists, bold text and links are written with signs that work in one way only, and not at all in fields. Otherwise readers see the signs themselves.',

  'field/missing': 'Some fields must be there, such as title in a publication and kind in a party.',
  'field/unknown-key': 'A field that does not exist is not read. Most often its name is misspelt.',
  'field/type': 'The value is of the wrong sort, such as a text where there should be a list or a number.',
  'field/empty-item': 'A hyphen begins a new item of a list. With nothing after it, something was forgotten.',
  'field/choice': 'Some fields can only have one of a few words, written just as in the guide.',
  'field/date': 'A date is written year-month-day, as exactly as it is known: 2018-01-15, 2018-01 or 2018.',
  'field/id': 'An id becomes part of the address. It therefore has only lower-case letters a–z, digits and hyphens.',
  'field/url': 'A web address is written in full, with https:// first, so that the link leads right.',
  'field/email': 'An email address has an at sign with text on both sides.',
  'field/not-empty': 'An empty text shows as a gap on the page. What is not known is left out.',
  'field/reference': 'A reference is written in a certain way, such as 2018/grannsamverkan for a promise.',
  'field/number-range':
    'The number is larger or smaller than it can be, or has decimals where only whole numbers will do.',
  'field/list-length': 'The list has too many or too few values. A report, for one, must have at least one sender.',
  'field/language':
    'A text can be written in the languages of the site, and must always be there in the default language.',

  'target/several-amounts': 'A target says how much in one way. Otherwise nobody can say whether it is met.',
  'target/no-amount':
    'A target says how much, in numbers or in the printed words. Otherwise there is nothing to hold the outcome against.',
  'survey/answer-without-number': 'An answer has a share or a count. Otherwise there is nothing to show.',
  'survey/group-without-answers':
    'A group has answers or an index. When they are too few to be shown, suppressed: true is written, and the page says “too few answers”.',
  'survey/suppressed-with-numbers':
    'What is too few answers is not shown at all. So there are no numbers beside suppressed: true, not even how many answered: the file is inside the PDF of the archive.',
  'id/duplicate': 'An id points to one thing only. With two alike nobody knows which one a reference means.',

  'reference/unknown-publication': 'The publication that is referred to must exist as a folder in content.',
  'reference/unknown-theme': 'The theme that a promise belongs to must be under themes in publication.yaml.',
  'reference/unknown-promise': 'The promise that is referred to must exist as a file in the folder promises.',
  'reference/unknown-survey': 'The survey that is referred to must exist as a file in the folder surveys.',
  'reference/unknown-survey-part': 'The question or finding that is referred to must be in the survey.',
  'reference/unknown-commitment': 'The commitment that a report is about must be in commitments.yaml.',
  'reference/unknown-party': 'The party that is referred to must be in parties.yaml.',
  'reference/unknown-area': 'The place that is referred to must be in areas.yaml.',
  'reference/circle': 'A party or place cannot be part of itself or have merged into itself, nor by way of others.',

  'time/order': 'The end cannot come before the beginning. Most often the two dates have changed places.',
  'time/folder-and-period':
    'The folder is named by the period, as it becomes part of the address. If a season runs over New Year, the warning can be acknowledged.',
  'time/title-and-period':
    'The other titles of the kind name their own years, and this one another. Most often a folder or file was copied or renamed, and the title forgotten.',
  'time/report-before-period': 'A report cannot be about the time before the promise began.',
  'time/outside-period':
    'What is promised is to happen within the period. A date outside it is most often a slip of the pen.',
  'time/signed-after-period':
    'A publication is usually signed before it ends. If it was signed later, the warning can be acknowledged.',
  'time/continues-later':
    'A promise can only continue an earlier one. The thread through the years goes from old to new.',
  'time/report-in-future': 'A report cannot be about a day that has not been.',
  'time/outcome-goes-back':
    'A commitment that was done is so no longer, or a number has fallen. It may be right, but readers need to know why.',
  'time/overlap':
    'Two publications for the same area hold at the same time. If that is right, the warning can be acknowledged.',
  'time/gap': 'There are days without a promise between two periods. If it was so, the warning can be acknowledged.',
  'time/not-there':
    'A party or an area of the promise was not there in the period. Mostly somebody else has taken over, or a day is wrong.',
  'time/signed-after-start':
    'The publication was signed when its period had already begun. If that is right, the warning can be acknowledged.',
  'time/report-beyond-date':
    'A report tells how things stood on its day. It cannot count what happened later, or be published before.',
  'time/published-outside-period':
    'A document is published when it is about to hold. Another year is most often a slip; if it is right, the warning can be acknowledged.',
  'time/fieldwork-in-future': 'What residents have said has been said already. A date ahead is most often a slip.',
  'time/fieldwork-after-publication':
    'Under surveys are those that the promises are built on. They were made before the promises.',

  'lineage/strengthened-but-lower': 'A promise that is called strengthened has a lower target than the earlier one.',
  'lineage/weakened-but-higher': 'A promise that is called weakened has a higher target than the earlier one.',
  'lineage/unchanged-but-moved':
    'A promise that is called unchanged has another target than the earlier one. It is easily so when the next publication is made of the last one.',
  'lineage/dropped':
    'A promise disappeared without anyone saying that it had ended. The next publication is complete, but does not continue it.',
  'lineage/ended-and-continued': 'A promise has either ended or goes on in a new one. Otherwise readers are told both.',
  'lineage/continued-twice': 'Two promises continue the same earlier one, but nobody has written that it was split.',
  'lineage/merged-alone': 'A merged promise continues at least two earlier ones.',
  'lineage/split-alone': 'A split promise continues in at least two later ones.',

  'measurable/number-without-unit':
    'A target with a number needs a unit. Otherwise it cannot be compared with the outcome.',
  'measurable/no-frequency':
    'In a period of several years readers must know whether the target is for every year or for all of it.',
  'measurable/frequency-without-number': 'A target per week, month or year needs a number.',
  'measurable/for-each':
    'A number that is promised for each of several places is not kept by reaching it in one of them. A target in numbers is for the sum.',
  'measurable/vague-word':
    'Words such as often, more and when needed cannot be followed up. If the printed promise has them, the warning can be acknowledged.',
  'measurable/several-commitments':
    'A commitment is one thing that can be followed up. Two things may turn out differently.',
  'measurable/number-in-text':
    'A number in the text does not count. Only as a target can it be compared with the outcome.',

  'language/long-sentence': 'Long sentences are hard to read, most of all for those who read little or listen.',
  'language/hard-text': 'Long sentences and long words make a text hard. The readability index (LIX) counts both.',
  'language/missing-alt':
    'A picture needs a description for those who do not see it. The law on the accessibility of digital public services requires it.',
  'language/link-text':
    'The text of a link should say where it leads. Those who use a screen reader often hear only the links.',
  'language/heading-skipped': 'Headings go one level at a time. Those who listen otherwise think that one is missing.',
  'language/quotation-marks': 'Every language has its own quotation marks. In Swedish both are alike: ”så här”.',
  'language/quoted-title':
    'Curly quotation marks around a whole title or name most often come from a word processor. If it is a quotation, the warning can be acknowledged.',
  'language/hyphen-as-dash': 'A dash stands between numbers and around an aside. The hyphen belongs to words.',
  'language/invisible-character':
    'Word processors add characters that do not show. Those who search then do not find the word.',
  'language/unprintable-character':
    'A character that no font has, such as an emoji, is an empty box on paper. Read aloud, it is not heard at all.',
  'language/double-space': 'Several spaces in a row are a slip, and may tear the text apart in the PDF.',
  'language/repeated-word': 'The same word twice in a row is nearly always a slip.',

  'translation/missing':
    'Where the title of a publication is translated, readers expect the promises to be so too. The others are shown in the default language.',
  'translation/title-missing':
    'A publication can be read in a language as soon as its title is translated. Until then, no translated promises are shown.',
  'translation/stale':
    'A translation bears the fingerprint of the title and text that it was made from. When the original has changed, the page says that the translation was made from an earlier version.',
  'translation/unstamped':
    'Without a fingerprint nobody knows whether the translation was made from the original as it is now. The command npm run translations -- --stamp writes it when you have compared the texts.',
  'allow/unknown-rule': 'What stands under allow is the name of a warning that exists.',
  'allow/not-a-warning': 'Only warnings can be acknowledged. An error is an error, whatever the reason.',
  'allow/unused':
    'An acknowledgement is for a certain warning. When the warning is gone it should be removed, so that it does not hide the next one.',

  'figures/other-unit': 'The outcome is counted in something other than the target, so the numbers cannot be compared.',
  'figures/fraction':
    'A share is written in per cent, 80. Written as a part of one, 0.8, it is less than one per cent.',
  'figures/revised-target':
    'What the parties decide during the period holds from that day. Figures of the time before are compared with what was promised then.',
  'figures/shares-sum':
    'The shares of the answers to a question make about 100 per cent. Otherwise an answer is missing, or several could be chosen.',
  'figures/counts-sum': 'The counts make together as many as answered. Otherwise something is missing or wrong.',
  'figures/share-and-count':
    'The share is the number who gave the answer divided by the number who answered the question, unless the source has weighted the answers.',
  'figures/response-rate':
    'The response rate is the number who answered divided by the number who were asked. The printed number does not agree.',
  'figures/unlike-compared':
    'Answers of a random sample and of a survey open to all mean different things, and numbers on two scales cannot be compared. Other words in the question, or other answers to choose from, may change the numbers by themselves.',
  'figures/negative':
    'A number of something is never below zero. The minus sign is most often a hyphen in the wrong place.',
  'figures/between-order': 'In between, the lower number comes first and the higher one last.',
  'figures/two-without-source': 'Two numbers for one thing come from two sources. Readers need to see which.',

  'privacy/identity-number': 'A personal identity number may never be published. Remove it at once.',
  'privacy/phone-number':
    'A telephone number may be somebody’s own. If it is a switchboard or an office, the warning can be acknowledged.',
  'privacy/private-email': 'A private email address points to a person. Write the address of an office.',
  'privacy/picture-position':
    'A phone writes into a picture where it was taken, to within a few metres. Whoever fetches it can read that, also when it is at somebody’s home.',
  'privacy/suppressed-in-vain':
    'When only one answer or group is suppressed, readers can work the number out of the others. Then it is not hidden.',
  'privacy/small-group': 'When few have answered, it can be worked out who answered what.',

  'link/unsafe':
    'A link leads where its reader expects, and opens no program. Pictures come from the site itself, so that nobody else is told who reads.',
  'link/unknown-page': 'A link in a text leads to a whole web address or to a file in the folder files.',
  'link/no-picture':
    'Browsers show pictures that are PNG, JPEG, GIF, WebP or AVIF. In the place of others, and of a damaged one, readers see an empty box. To give the file another name does not help.',
  'link/unprinted-picture':
    'A picture stands in the PDFs as well, so that those who print or archive have it. What cannot be shown there is replaced by the words of the picture and a link.',
  'link/heavy-picture':
    'Everybody who reads the page fetches the picture, often with a phone, and it is in every PDF. Pictures of a phone are many times larger than a page needs.',
  'link/unknown-file': 'A file that a text links to must be in the publication’s folder files.',

  'seal/unreadable':
    'The seal, seal.json, is written by npm run seal with one line for each thing that is sealed. It is never written by hand.',
  'seal/edited':
    'Every line of a seal has a fingerprint of what stands on it. When the line changes, the fingerprint does not fit any more.',
  'seal/chain':
    'Every line of the seals carries the fingerprint of the one before, through all publications. So it shows when a line is removed, replaced or put in afterwards.',
  'seal/publication-gone':
    'The next seal points at the one written before it. When a whole publication disappears, it shows there.',
  'seal/unsealed':
    'Whoever seals publications seals all that are published, with whatever comes to them, so that it shows when something changes or a seal is removed. Where an older one is without a seal on purpose, the warning can be acknowledged.',
  'seal/unpublished':
    'What is sealed has been published. It is not taken back in silence: as a draft, nobody would see it, nor the corrections that were to say why.',
  'seal/date':
    'The lines of the seals are written one after the other. When one is dated before the line above it, or after today, a clock was wrong or the date has been changed.',
  'seal/changed':
    'What is sealed is published. When it changes, readers are to know, with date, what and why, from a correction. What is removed because it is personal is not in the correction either: write before: { suppressed: true }.',
  'seal/missing':
    'What is sealed is published. When it is removed, readers are to know, with date and why, from a correction.',
  'seal/added':
    'Promises and commitments that are added after publication are to be seen as additions, so that nobody thinks they were always there.',
  'seal/reordered':
    'Readers meet the commitments in the order in which they stand. It is sealed, so that nothing moves up or down unnoticed.',
  'seal/correction-changed':
    'A correction is published itself. It is not changed afterwards; when it is wrong, another one is written.',
  'seal/correction-misfit':
    'A correction says exactly what stood there and what stands there now. Otherwise another change could hide behind it.',
  'seal/idle-correction': 'A correction of something sealed says which field was changed, with before and after.',
  'seal/correction-in-future':
    'What a correction changes is changed when it is written. A date later than today would tell otherwise.',
  'seal/correction-backdated':
    'A correction bears the day on which the change is published. Nothing is corrected before it is published, and the corrections that were there when something was sealed are sealed themselves.',
  'seal/correction-elsewhere':
    'A correction goes with the publication that it corrects, on the site, in the seal and in the archive package. In a draft, nobody would see it.',
  'seal/placeholder':
    'The correction that the program suggests lacks the words for readers. Somebody has to write them.',
  'seal/suppressed-field':
    'What a correction hides with before: { suppressed: true } is personal, in texts and names. Targets, statuses, figures, days and who is responsible are never hidden, as a promise could then change without anybody seeing what it was.',
  'seal/address-gone':
    'An address that has been published is to keep working, so that links and bookmarks do not break.',
  'redirect/address': 'The addresses in redirects.yaml begin with a slash and belong to this site.',
  'redirect/source-exists':
    'Only an address that has no page any more can lead on. Otherwise the page would disappear.',
  'redirect/unknown-target': 'The new address must have a page, or readers end up nowhere.',
  'redirect/chain': 'An old address leads straight to the page that holds, so that readers are not sent around.',
  'redirect/duplicate':
    'An old address can lead to one place only. A slash at its end, index.html or capital letters do not make it another one.',

  'config/missing': 'The settings of the site are in site.config.ts, beside the folder content.',
  'config/unreadable':
    'The file site.config.ts is TypeScript. One comma or quotation mark too few makes it unreadable, and so does the import of a file that is not there.',
  'config/no-default-export': 'The settings are handed over with export default.',
  'config/base-url':
    'The address of the site is needed where a whole address is printed, as on paper, and the addresses of pages are put after its slash. It also stands in the settings of the web server, where characters such as $ and ; mean something else.',
  'config/organisation-number':
    'Data portals and archives know the publisher by its organisation number. The last digit is a check digit, so that a slip is noticed.',
  'config/security-contact':
    'Whoever finds a weakness in the site looks in security.txt for whom to tell. RFC 9116 asks for whole addresses there.',
  'config/colour':
    'The colour is used in the style sheet and in the PDFs, and written in the way that both understand.',
  'config/contrast':
    'Headings, links and buttons are in this colour. People with low vision are to read them too, so its contrast is at least 4.5:1 on every background (WCAG 2.2, 1.4.3).',
  'config/picture':
    'The logo and the icon are shown on every page. They are in the folder content/look, the logo as SVG or PNG, the icon as PNG.',
  'config/drawing':
    'An SVG file can have programs in it, and fetch things from other sites. A logo has nothing but shapes and colours.',
  'config/time-zone': 'The time zone decides which day it is. In Sweden it is Europe/Stockholm.',
  'config/language-tag': 'Languages are written with codes such as sv and en, which browsers and screen readers know.',
  'config/default-language': 'The default language is one of the languages of the site.',
  'config/conformance':
    'The accessibility statement says how well the site keeps to the law. That agrees with the shortcomings it lists.',
  'config/old-statement':
    'The accessibility statement has to hold. Go through it at least once a year, and when the site has changed.',
  'config/example-address':
    'Addresses that end in .example are for examples in texts, and never lead anywhere. The address of the site is needed wherever a full address is written.',
  'config/example-text':
    'The settings that come with the program say what the example is and who stands behind it. On another site that is not true.',
}
