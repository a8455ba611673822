import type { OutputFile } from '../model/output.ts'

/** What a browser asks for. */
export type Asked = {
  readonly method: string
  /** As it stands in the request: `/2018/?q=1`. */
  readonly url: string
  /** The header `Host`. */
  readonly host: string
}

/** What it gets. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly content: OutputFile['content']
}
