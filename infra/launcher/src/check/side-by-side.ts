/** Starts work on all items in their order, so many at a time. */
export function sideBySide<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): { item: Item; done: Promise<void> }[] {
  const all = items.map((item) => ({ item, ...Promise.withResolvers<void>() }))
  let next = 0
  const lane = async () => {
    for (let one = all[next++]; one; one = all[next++]) await work(one.item).then(one.resolve, one.reject)
  }
  for (let lanes = 0; lanes < atATime; lanes += 1) void lane()
  // whoever fails before anybody waits for it has not failed unheard
  for (const { promise } of all) promise.catch(() => undefined)
  return all.map(({ item, promise }) => ({ item, done: promise }))
}
