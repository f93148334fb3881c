import type { Uscc } from '@gongshi/domain-kit'
import DataLoader from 'dataloader'
import type { SupervisionChannel } from '../../domain/supervision/supervision-record.ts'

type Asked = { uscc: Uscc; channel: SupervisionChannel | undefined }

/**
 * A loader for one request of how many records there are about organizations, one statement for each channel asked for.
 *
 * @param read how many there are about each of many
 */
export const totalsLoader = (
  read: (
    codes: readonly Uscc[],
    channel: SupervisionChannel | undefined,
  ) => Promise<ReadonlyMap<Uscc, number>>,
) =>
  new DataLoader(
    async (asked: readonly Asked[]) => {
      const alike = [...Map.groupBy(asked, ({ channel }) => channel)]
      const found = alike.map(async ([channel, of]) => {
        const codes = of.map(({ uscc }) => uscc)
        return [channel, await read(codes, channel)] as const
      })
      const totals = new Map(await Promise.all(found))
      return asked.map(({ uscc, channel }) => totals.get(channel)?.get(uscc) ?? 0)
    },
    { cacheKeyFn: ({ uscc, channel }: Asked) => `${uscc} ${channel}` },
  )
