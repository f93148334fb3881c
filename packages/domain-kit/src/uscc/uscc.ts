/** A unified social credit code 统一社会信用代码 (GB 32100-2015): 18 characters, upper case, both check digits right. */
export type Uscc = string & { readonly __brand: 'USCC' }
