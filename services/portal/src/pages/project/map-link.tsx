import { Words } from '../../text/words.tsx'

/** A link only where it leads to a web page; anything else somebody wrote is text. */
export const MapLink = ({ address }: { address: string }) =>
  /^https?:\/\/[^\s]+$/i.test(address) ? (
    <a href={address} rel="noopener noreferrer nofollow">
      <Words>{address}</Words>
    </a>
  ) : (
    <Words>{address}</Words>
  )
