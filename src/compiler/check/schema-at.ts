import * as z from 'zod'
import type { JsonPath } from '../fault.ts'

type Schema = z.core.$ZodType

/** The schema beneath optional and nullable. */
function bare(schema: Schema | undefined): Schema | undefined {
  let inner = schema
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap()
  return inner
}

/** The schemas that a value may have to meet: one, or every branch of a union. */
export function branches(schema: Schema | undefined): Schema[] {
  const inner = bare(schema)
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => branches(option))
  return inner ? [inner] : []
}

/** The schemas of what stands at the path. */
export function schemasAt(schema: Schema, path: JsonPath): Schema[] {
  let found = branches(schema)
  for (const part of path) {
    found = found.flatMap((inner) => {
      if (inner instanceof z.ZodArray) return branches(inner.element)
      if (inner instanceof z.ZodObject && Object.hasOwn(inner.shape, part)) return branches(inner.shape[part])
      return []
    })
  }
  return found
}

/** The fields that an object may have. */
export const fieldsOf = (schemas: readonly Schema[]): string[] =>
  schemas.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []))

/** The folders whose records the schema takes the ids of; undefined when it is no reference. */
export function foldersOf(schema: Schema): string[] | undefined {
  if (!(schema instanceof z.ZodTemplateLiteral)) return undefined
  const [first] = schema.def.parts
  return first instanceof z.ZodEnum ? first.options.map(String) : undefined
}
