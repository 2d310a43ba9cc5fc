import type { Claim } from '#src/model/claim.schema.ts'
import { claimRef } from '#src/model/refs.ts'
import { entriesOf } from '#src/hub/entries.ts'
import type { Context } from './context.ts'

/** Every claim of the stories whose own shape is right, by its id. */
export const claimsByRef = (context: Context): Map<string, Claim> =>
  new Map(
    entriesOf(context, 'story').flatMap(({ ref, record }) =>
      record.claims.map((claim) => [claimRef(ref, claim.id), claim]),
    ),
  )
