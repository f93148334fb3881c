import { z } from 'zod'
import { wrappingKeyRing } from '../keys/wrapping-keys.ts'

const MIB = 1_048_576

/** What a room that takes files is told by its environment. */
export const fileSettings = z.object({
  /** A folder, `file:///var/lib/gongshi/procurement`, or a bucket, `s3://bucket/prefix/`. */
  FILES_STORE: z
    .url({ protocol: /^(file|s3)$/, message: 'must begin with file:// or s3://' })
    .refine((value) => !/[?#]/.test(value), 'takes no query'),
  /** The service that speaks S3; left out for Amazon's own. */
  FILES_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  FILES_S3_KEY_ID: z.string().optional(),
  FILES_S3_SECRET: z.string().optional(),
  /** House keys of sealed files, `id=64 hex digits` by blanks: the first wraps, all open. */
  FILES_KEYS: wrappingKeyRing.optional(),
  /** `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`; files are not looked through without. */
  CLAMD_URL: z.url({ protocol: /^(tcp|unix)$/ }).optional(),
  /** The largest file, in bytes. */
  FILE_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(1024 * MIB)
    .default(20 * MIB),
  /** How long a file that no record has adopted is kept. */
  FILE_ORPHAN_HOURS: z.coerce.number().int().min(1).max(8760).default(24),
  /** Uploads this process takes at a time. */
  FILE_UPLOADS: z.coerce.number().int().min(1).max(1000).default(32),
})

/** The settings of a room's files. */
export type FileSettings = z.infer<typeof fileSettings>
