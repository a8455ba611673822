import { HTML_STYLE } from '../../report/formats/html-style.ts'

/** How a review looks, beyond what it shares with the report of a check; the same signs are left out. */
export const REVIEW_STYLE = `${HTML_STYLE}
:root { --old: #fff1f1; --new: #eef8f0; --old-line: #a4001d; --new-line: #1b5e35; }
@media (prefers-color-scheme: dark) {
  :root { --old: #33191d; --new: #172b1e; --old-line: #ff9aa8; --new-line: #8fd6a8; }
}
body { max-width: 76rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
h2 { font-size: 1.3rem; }
.kind { font-weight: 400; }
.text { white-space: pre-wrap; }
.prose pre { white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: 0.25rem 0 1rem; }
th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
thead th { background: var(--box); }
th:first-child { width: 26%; }
tbody th { font-weight: 600; }
.note, .place { display: block; font-weight: 400; font-size: 0.875em; }
td code { font-size: 0.875em; }
nav { margin-block: 1.5rem; }
.place { color: var(--quiet); }
.before { background: var(--old); border-inline-start: 0.25rem solid var(--old-line); }
.after { background: var(--new); border-inline-start: 0.25rem solid var(--new-line); }
.sign { float: inline-start; margin-inline-end: 0.4em; font-weight: 700; }
.before .sign { color: var(--old-line); }
.after .sign { color: var(--new-line); }
ins, del { text-decoration: none; }
ins b { text-decoration: underline 0.12em; text-underline-offset: 0.15em; }
del b { text-decoration: line-through 0.12em; }
.prose p { margin: 0 0 0.5rem; }
td ul { margin: 0; }
.fields { list-style: none; padding: 0; }
.fields .fields { padding-inline-start: 1rem; }
.checklist, .problems { list-style: none; padding: 0; }
.problems > li { margin: 0.75rem 0; padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--line); }
.problems .error { border-color: var(--error); }
.problems .warning { border-color: var(--warning); }
.problems .acknowledged { border-color: var(--acknowledged); }
.said {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (max-width: 40rem) {
  table, tbody, tr, tbody th, td { display: block; width: auto; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody th:first-child { width: auto; }
  tr { margin-bottom: 1rem; }
  td:empty { display: none; }
  .said { position: static; width: auto; height: auto; clip-path: none; font-weight: 600; }
  .sign { display: none; }
}
@media print {
  :root { --old: #ffffff; --new: #ffffff; --old-line: #000000; --new-line: #000000; }
  @page { margin: 15mm; }
  table { font-size: 9pt; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`
