import type { ComponentChildren } from 'preact'

type EntryTreeProps<Item> = {
  readonly items: readonly Item[]
  readonly partsOf: (item: Item) => readonly Item[]
  readonly entry: (item: Item) => ComponentChildren
}

/** A list of entries in which the parts of a thing stand under it. */
export const EntryTree = <Item,>({ items, partsOf, entry }: EntryTreeProps<Item>) => (
  <ul class="entry-list">
    {items.map((item) => (
      <li>
        {entry(item)}
        {partsOf(item).length > 0 && <EntryTree items={partsOf(item)} partsOf={partsOf} entry={entry} />}
      </li>
    ))}
  </ul>
)
