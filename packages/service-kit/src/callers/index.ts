export { type Arrived, addressOf, networkOf } from './address.ts'
export { READER_HEADER, readerOf, signReader } from './reader-header.ts'
