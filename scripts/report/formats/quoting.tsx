/** A message, with what it quotes from a file told apart by more than its quotation marks. */
export function Quoting({ text }: { readonly text: string }) {
  // Every second part stands between backticks; quote() leaves none inside.
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
}
