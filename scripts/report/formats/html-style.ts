/**
 * How the report looks on a phone, on a desktop and on paper. It stands inside the page, where what would be written
 * otherwise in HTML has to be left out: quotation marks, ampersands and angle brackets.
 */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1b1b1b; --quiet: #555555; --line: #c8c8c8; --box: #f4f4f4;
  --error: #a4001d; --warning: #7a4a00; --acknowledged: #1b5e35;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #161616; --text: #f0f0f0; --quiet: #b8b8b8; --line: #4a4a4a; --box: #242424;
    --error: #ff9aa8; --warning: #f5c265; --acknowledged: #8fd6a8;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 60rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.25rem 0; }
a { color: inherit; }
code, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; }
h3 code, p code { background: var(--box); padding: 0 0.2em; }
pre { background: var(--box); border: 1px solid var(--line); padding: 0.5rem; overflow-x: auto; overflow-wrap: normal; }
ul { margin: 0.5rem 0; padding-left: 1.25rem; }
ol { list-style: none; margin: 0; padding: 0; }
ol li { margin: 1rem 0; padding-left: 0.75rem; border-left: 0.25rem solid var(--line); }
ol li li { margin: 0; padding: 0; border: 0; }
.totals { font-size: 1.2rem; font-weight: 600; }
.quiet { color: var(--quiet); }
.error { border-left-color: var(--error); }
.warning { border-left-color: var(--warning); }
.acknowledged { border-left-color: var(--acknowledged); }
.level { font-weight: 600; }
.error .level { color: var(--error); }
.warning .level { color: var(--warning); }
.acknowledged .level { color: var(--acknowledged); }
@media print {
  :root {
    --page: #ffffff; --text: #000000; --quiet: #333333; --line: #888888; --box: #ffffff;
    --error: #000000; --warning: #000000; --acknowledged: #000000;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  pre { white-space: pre-wrap; }
  nav { display: none; }
  li, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`
