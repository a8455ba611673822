/**
 * The line of .gitattributes that keeps the line ends a file was sealed with; the one for Unix holds for all attachments.
 *
 * @param file its path from the root of the site
 */
export function attributesFor(sealed: { readonly sealedWith: 'lf' | 'crlf'; readonly file: string }): string {
  return sealed.sealedWith === 'lf' ? 'content/**/files/** -text' : `"${sealed.file}" text eol=crlf`
}
