export { type AddressClass, type Arrived, addressClass, addressOf, networkOf } from './address.ts'
export { READER_HEADER, readerOf, signReader } from './reader-header.ts'
