import { z } from 'zod'

/** An opaque id. */
export const id = z.string().min(1).max(64)

/** A civil date in Asia/Shanghai: 2026-03-17. */
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A unified social credit code. */
export const uscc = z.string().length(18)

/** A version of a record, counted from 1. */
export const version = z.int().positive()
