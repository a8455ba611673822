/**
 * A text that stays a text in a comment on GitHub and GitLab, on one line of a table: no markup, no formula, nobody
 * mentioned. Both read GitHub Flavored Markdown (https://github.github.com/gfm/).
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()|~!^]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\$/g, '<span>$</span>')
    .replace(/(^|[^\p{L}\p{N}])([@#%])(?=[\p{L}\p{N}])/gu, '$1$2<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}<!-- -->.`)
    .replace(/:(?=[a-z0-9_+-]+:)/gi, ':<!-- -->')
    .replace(/\r\n|\n|\r/g, '<br>')
}
