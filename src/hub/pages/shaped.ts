import type { FORMAT } from '#src/model/format.ts'
import type { Payload } from '#src/model/payload.schema.ts'

type Stamp = { format: typeof FORMAT; build: string }

/** A payload before the build stamps it. */
export type Shaped<P extends Payload = Payload> = P extends Payload ? Omit<P, keyof Stamp> : never
