/** As much of a JSON Schema as it takes to see what it says of its properties. */
type Schema = {
  readonly description?: string
  readonly $ref?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The properties of a JSON Schema that nothing is said of: neither of themselves nor of what they hold. */
export function undescribed(schema: Schema): readonly string[] {
  const isDescribed = (one: Schema): boolean =>
    one.description !== undefined || [...partsOf(one), ...referred(one.$ref)].some(isDescribed)
  const referred = ($ref: string | undefined) => {
    const found = schema.$defs?.[$ref?.split('/').at(-1) ?? '']
    return found === undefined ? [] : [found]
  }
  const within = ({ properties = {}, $defs = {}, ...one }: Schema): readonly string[] => [
    ...Object.entries(properties).flatMap(([name, property]) => (isDescribed(property) ? [] : [name])),
    ...[...Object.values(properties), ...Object.values($defs), ...partsOf(one)].flatMap(within),
  ]
  return within(schema)
}

function partsOf({ anyOf = [], oneOf = [], items }: Schema): readonly Schema[] {
  return [...anyOf, ...oneOf, ...(items === undefined ? [] : [items])]
}
