import * as z from 'zod'
import { nearest } from '#src/model/nearest.ts'
import type { Fault, JsonPath } from '../fault.ts'
import { and, describe, didYouMean, or, quote, uncleanSign } from '#src/hub/words.ts'
import type { KnownIds } from './known.ts'
import { fieldsOf, foldersOf, schemasAt } from './schema-at.ts'
import { likeliestBranch } from './union-branch.ts'

type Issue = z.core.$ZodIssue

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

function valueAt(value: unknown, path: JsonPath): unknown {
  let found = value
  for (const part of path) found = isObject(found) && Object.hasOwn(found, part) ? found[part] : undefined
  return found
}

const toPath = (path: readonly PropertyKey[]): (string | number)[] =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part))

/** The words for a union none of whose branches the value is like. */
function eitherOf(schemas: readonly z.core.$ZodType[]): string {
  return or(
    schemas.map((schema) =>
      schema instanceof z.ZodObject ? `an object with ${and(Object.keys(schema.shape).map(quote))}` : 'text',
    ),
  )
}

/** Zod's issues of one record as faults in plain words. */
class ShapeCheck {
  readonly #schema: z.core.$ZodType
  readonly #root: unknown
  readonly #ids: KnownIds
  readonly faults: Fault[] = []

  constructor(schema: z.core.$ZodType, root: unknown, ids: KnownIds) {
    this.#schema = schema
    this.#root = root
    this.#ids = ids
  }

  addAll(issues: readonly Issue[], base: JsonPath = []): void {
    const meant = new Set<string>()
    for (const issue of issues)
      if (issue.code === 'unrecognized_keys')
        this.#unknownKeys(issue.keys, [...base, ...toPath(issue.path)], meant)
    const mistyped = new Set(
      issues.flatMap(({ code, path }) => (code === 'invalid_type' ? path.join('/') : [])),
    )
    for (const issue of issues) {
      const at = [...base, ...toPath(issue.path)]
      if (
        issue.code === 'unrecognized_keys' ||
        (valueAt(this.#root, at) === undefined && meant.has(at.join('/')))
      )
        continue
      // A value of the wrong type need not be told its limits too.
      if (issue.code !== 'invalid_type' && mistyped.has(issue.path.join('/'))) continue
      if (issue.code === 'invalid_union') this.#union(issue, at)
      else this.faults.push({ at, message: this.#words(issue, at) })
    }
  }

  /** A misspelt key is one fault, not two: the field that it was meant for is not reported as missing. */
  #unknownKeys(keys: readonly string[], at: JsonPath, meant: Set<string>): void {
    const fields = fieldsOf(schemasAt(this.#schema, at))
    const there = valueAt(this.#root, at)
    const free = fields.filter((field) => !isObject(there) || !Object.hasOwn(there, field))
    for (const key of keys) {
      const [field] = nearest(key, free, 1)
      if (field !== undefined) meant.add([...at, field].join('/'))
      const message = `expected a known field, found ${quote(key)}${didYouMean(field)}`
      this.faults.push({ at: [...at, key], onKey: true, message })
    }
  }

  #union(issue: z.core.$ZodIssueInvalidUnion, at: JsonPath): void {
    const value = valueAt(this.#root, at)
    const likely = likeliestBranch(issue, value)
    if (likely) this.addAll(likely, at)
    else
      this.faults.push({
        at,
        message: `expected ${eitherOf(schemasAt(this.#schema, at))}, found ${describe(value)}`,
      })
  }

  #words(issue: Issue, at: JsonPath): string {
    const value = valueAt(this.#root, at)
    const found = `, found ${describe(value)}`
    const folders = schemasAt(this.#schema, at).flatMap((schema) => foldersOf(schema) ?? [])
    if (folders.length > 0) {
      const guess = typeof value === 'string' ? this.#ids.guess(value, folders) : ''
      return `expected a record in ${or(folders)}${found}${guess}`
    }
    switch (issue.code) {
      case 'invalid_type':
        return `expected ${TYPES[issue.expected] ?? issue.expected}${found}`
      case 'invalid_value': {
        const names = issue.values.map((name) => (typeof name === 'string' ? quote(name) : String(name)))
        const [meant] =
          typeof value === 'string' && names.length > 1 ? nearest(value, issue.values.map(String), 1) : []
        return `expected ${or(names)}${found}${didYouMean(meant)}`
      }
      case 'too_big': {
        if (typeof value === 'string')
          return `expected at most ${issue.maximum} characters, found ${value.length}`
        if (Array.isArray(value)) return `expected at most ${issue.maximum} entries, found ${value.length}`
        return `expected at most ${issue.maximum}${found}`
      }
      case 'too_small':
        if (issue.message.startsWith('expected')) return `${issue.message}, found none`
        return Array.isArray(value)
          ? `expected at least ${issue.minimum === 1 ? 'one entry' : `${issue.minimum} entries`}, found ${value.length || 'none'}`
          : `expected ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${found}`
      case 'invalid_format':
        return issue.message.startsWith('expected')
          ? issue.message + found
          : `expected text of the form ${issue.pattern}${found}`
      default:
        if (typeof value === 'string' && issue.message.includes('damaged'))
          return `${issue.message}, found ${uncleanSign(value)}`
        return issue.message + found
    }
  }
}

/** Checks one file's value against its schema. */
export function checkShape<T extends z.ZodType>(
  schema: T,
  value: unknown,
  ids: KnownIds,
): { record: z.infer<T> } | { faults: Fault[] } {
  const result = schema.safeParse(value)
  if (result.success) return { record: result.data }
  const check = new ShapeCheck(schema, value, ids)
  check.addAll(result.error.issues)
  return { faults: check.faults }
}
