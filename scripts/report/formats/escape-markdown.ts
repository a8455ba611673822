/**
 * A text that stays a text in a comment on GitHub and GitLab, on one line of a table: no markup, no formula, nobody
 * mentioned. Both read GitHub Flavored Markdown (https://github.github.com/gfm/).
 */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, (found) => WRITTEN[found] ?? written(found))
}

/** Markup, the start of an address, a name or a number that would become a link, an emoji’s name, and line ends. */
const SPECIAL =
  /\r\n|[\r\n&<>$\\`*_{}[\]|~!^]|:\/\/|\bwww\.|(?<![\p{L}\p{N}])[@#%](?=[\p{L}\p{N}])|:(?=[a-z0-9_+-]+:)|(?<=^\s*)(?:[-+=]|\d+[.)])(?=\s|=|$)/giu

const WRITTEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // Between two of them stands a formula, also when they are written as entities.
  $: '<span>$</span>',
}

function written(found: string): string {
  if (/^[\r\n]/.test(found)) return '<br>'
  if (/^[\\`*_{}[\]|~!^]$/.test(found)) return `&#${found.charCodeAt(0)};`
  // What stands between becomes nothing, but keeps apart what is only something together.
  return `${found.slice(0, -1)}${found.length > 1 ? '<!-- -->' : ''}${found.slice(-1)}${found.length > 1 ? '' : '<!-- -->'}`
}
