// Eleventy 3 ships no types; these are the parts that are used here (https://www.11ty.dev/docs/programmatic/).
declare module '@11ty/eleventy' {
  type Template = { readonly data: () => object; readonly render: (data: never) => string | Promise<string> }

  type Configuration = {
    setTemplateFormats(formats: readonly string[]): void
    setConcurrency(templates: number): void
    addGlobalData(name: string, value: () => unknown): void
    addTemplate(path: string, template: Template): void
  }

  type Options = {
    readonly configPath: string
    readonly quietMode: boolean
    readonly config: (configuration: Configuration) => void
  }

  type RenderedPage = { readonly url: string; readonly content: string }

  export default class Eleventy {
    constructor(input: string, output: string | undefined, options: Options)
    toJSON(): Promise<readonly RenderedPage[]>
  }
}
