import { PERCENT } from '../../../model/measuring/is-percent.ts'
import { isFractions } from '../../meant-value.ts'
import type { ComparedPart } from '../../problem-details.ts'
import type { Messages } from '../message.ts'
import { quote, quoteBoth, quoteList } from '../quote.ts'
import { didYouMean, subject } from './phrases.ts'

const COMPARED_PARTS: Readonly<Record<ComparedPart, string>> = {
  kind: 'the sample (kind) is',
  scale: 'the scale (index) is',
  text: 'it reads',
  answers: 'the answers to choose from are',
}

/** What is said in English of figures, and what is private in them. */
export const FIGURE_MESSAGES = {
  'figures/other-unit': ({ found, wanted, suggestion, isTargetMeant }) => ({
    message: `The outcome is counted in ${quoteList(found)}, but the target of the commitment in ${quoteList(wanted)}.`,
    fix: wanted.includes(PERCENT)
      ? `If the number is a share, write ${quote(`unit: ${PERCENT}`)}. If it is a count, write under of how many it is out of.`
      : isTargetMeant
        ? `The unit ${quote(suggestion ?? '')} is not in units.yaml, but ${quote(found[0] ?? '')} is. Write that in the target too.`
        : `${didYouMean(suggestion)}If it is the same thing, write the same unit. Otherwise the two are shown without being compared.`,
  }),
  'figures/fraction': ({ value, wanted }) => ({
    message: `${quote(value)} is ${decimal(Number(value))} per cent.`,
    fix: `${didYouMean(wanted)}Shares are written in per cent. If it is less than one per cent, acknowledge the warning with allow.`,
  }),
  'figures/revised-target': ({ commitment, report, date }) => ({
    message: `The target of ${quote(commitment)} is changed where it stands, so that the report ${quote(report)} is held against a target that did not hold then.`,
    fix: `Leave the old target as it is, and give the commitment \`due\`, the day before the change. Add another commitment with the new target and \`when: { from: ${date} }\`. See “När löftet ändras medan det gäller” in content/README.md.`,
  }),
  'figures/shares-sum': ({ group, sum, fraction }) => ({
    message: `The shares${inGroup(group)} add up to ${decimal(sum)} per cent.`,
    fix:
      fraction !== null
        ? `Write the shares in per cent: ${fraction.wanted} rather than ${fraction.value}.`
        : isFractions(sum)
          ? 'Write the shares in per cent: 55 rather than 0.55.'
          : sum > 100
            ? 'Compare with the source. If people could choose several answers, write several: true under the question.'
            : 'Compare with the source, and add the answers that are missing, such as “don’t know”.',
  }),
  'figures/counts-sum': ({ part, group, found, whole }) => {
    switch (part) {
      case 'answers':
        return {
          message: `The answers${inGroup(group)} add up to ${decimal(found)}, but ${decimal(whole)} have answered (base).`,
          fix:
            found > whole
              ? 'Compare with the source. If people could choose several answers, write several: true under the question.'
              : 'Compare with the source, and add the answers that are missing, such as “don’t know”.',
        }
      case 'answer':
        return {
          message: `${decimal(found)} gave the answer${inGroup(group)}, but only ${decimal(whole)} have answered (base).`,
          fix: 'Compare with the source. Even where several answers could be given, each person counts once for an answer.',
        }
      case 'group':
        return {
          message: `In the group ${quote(group ?? '')}, ${decimal(found)} have answered, more than the ${decimal(whole)} of the whole question.`,
          fix: 'Compare with the source: base under groups is of the group, base under the question is of everybody.',
        }
      case 'question':
        return {
          message: `${decimal(found)} have answered the question (base), more than the ${decimal(whole)} of the whole survey (respondents).`,
          fix: 'Compare with the source. If the number of respondents is approximate, write qualifier: about.',
        }
      case 'figure':
        return {
          message: `The number is ${decimal(found)}, more than the total ${decimal(whole)} (of).`,
          fix: 'Compare with the source. Perhaps value and of have changed places.',
        }
    }
  },
  'figures/share-and-count': ({ group, answer, printed, count, base, computed }) => ({
    message: `The answer ${quote(answer)}${group === null ? '' : ` of the group ${quote(group)}`} has the share ${decimal(printed)} per cent, but ${decimal(count)} of ${decimal(base)} is ${decimal(computed)} per cent.`,
    fix: 'Compare with the source. If it has weighted the answers, write weighted: true on a line of its own, without indentation.',
  }),
  'figures/response-rate': ({ respondents, invited, printed, computed }) =>
    printed === null || computed === null
      ? {
          message: `${decimal(respondents)} have answered, more than the ${decimal(invited)} who were asked (invited).`,
          fix: 'Compare with the source. If anybody could answer, remove invited.',
        }
      : {
          message: `The response rate is ${decimal(printed)} per cent, but ${decimal(respondents)} of ${decimal(invited)} is ${decimal(computed)} per cent.`,
          fix: 'Compare with the source. Write what it says, and mention the difference in a remark (remarks).',
        },
  'figures/unlike-compared': ({ question, differs, here, there }) => {
    const [is, was] = quoteBoth(here, there)
    return {
      message: `The question is said to be comparable with ${quote(question)}, but ${COMPARED_PARTS[differs]} ${is} here and ${was} there.`,
      fix: {
        kind: 'Write comparable: false and why. If the answers can be compared all the same, acknowledge the warning with allow, and say why.',
        scale:
          'Write comparable: false and why. If the answers can be compared all the same, acknowledge the warning with allow, and say why.',
        text: 'If it makes no difference, say why in why, which readers see. Otherwise write comparable: false and why.',
        answers:
          'If the answers are the same, write them alike. If it makes no difference, say why in why, which readers see. Otherwise write comparable: false and why.',
      }[differs],
    }
  },
  'figures/negative': ({ name, value }) => ({
    message: `${subject(name)} is ${quote(value)}, and fewer than none cannot be counted.`,
    fix: `Write ${value.replace('-', '')} without the minus sign. If it is a change, say so in unit, such as percentage points.`,
  }),
  'figures/between-order': ({ from, to }) => ({
    message: `The target is between ${decimal(from)} and ${decimal(to)}, but the lower number comes first.`,
    fix: `Write between: [${to}, ${from}].`,
  }),
  'figures/two-without-source': ({ unit, values }) => ({
    message: `The outcome has several numbers for ${quote(unit)}: ${values.map(decimal).join(' and ')}. Readers cannot see where each comes from.`,
    fix: 'Give each its own source. If they are about different places, write places.',
  }),
  'privacy/identity-number': ({ masked }) => ({
    message: `Here is a Swedish personal identity number: ${quote(masked)}.`,
    fix: 'Remove it. If the file has been shared, earlier versions still have it: tell whoever looks after the archive.',
  }),
  'privacy/phone-number': ({ number }) => ({
    message: `The text contains a telephone number, ${quote(number)}.`,
    fix: 'If it belongs to a private person, remove it. The number of a switchboard belongs on the municipality’s own site.',
  }),
  'privacy/private-email': ({ email }) => ({
    message: `${quote(email)} looks like somebody’s private email address.`,
    fix: 'Write the address of the office instead, like trygghet@kommunen.se, or remove it.',
  }),
  'privacy/picture-position': ({ link }) => ({
    message: `${quote(link)} tells where the picture was taken.`,
    fix: 'Remove that before the picture is published. On Windows: right-click the file, Properties, Details, Remove Properties. If the file has been shared, earlier versions of it still tell.',
  }),
  'privacy/suppressed-in-vain': ({ part, name }) => ({
    message:
      part === 'answer'
        ? `The answer ${quote(name)} is suppressed, but can be worked out: it is what the other answers leave of base.`
        : `The group ${quote(name)} is suppressed, but how many they are can be worked out: it is what the other groups leave of the question’s base.`,
    fix: `Write suppressed: true on one more ${part}, or merge the ${part} with another.`,
  }),
  'privacy/small-group': ({ group, size, limit }) => ({
    message: `Only ${size} answered${group === null ? ' the question' : ` in the group ${quote(group)}`}. Answers are shown when at least ${limit} have answered.`,
    fix: `Remove the numbers and write suppressed: true${group === null ? '' : ', or merge the group with another'}. Otherwise readers may find out who answered what.`,
  }),
} satisfies Partial<Messages>

function inGroup(group: string | null): string {
  return group === null ? '' : ` in the group ${quote(group)}`
}

function decimal(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 6 })
}
