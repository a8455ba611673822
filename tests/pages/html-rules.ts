import type { ConfigData } from 'html-validate'

/** What HTML must keep to: what the validator recommends, but for what is not for us. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes `<br/>`, which HTML reads as `<br>`.
    'void-style': 'off',
    // Upper and lower case are one to HTML.
    'doctype-style': 'off',
    // A page is called what the publication is called; search engines shorten it themselves.
    'long-title': 'off',
    // Markdown has no other way to say how the columns of a table are aligned.
    'no-inline-style': 'off',
  },
}
