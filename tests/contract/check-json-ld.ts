import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const TSC = 'node_modules/typescript/bin/tsc'
const HOME = 'node_modules/.hub'
const OPTIONS = { strict: true, noEmit: true, skipLibCheck: true, module: 'nodenext', types: [] }

/** A description of a page: nodes, each with its type and properties. */
export interface Description {
  '@context': string
  '@graph': { '@type': string; [property: string]: unknown }[]
}

/**
 * What TypeScript finds wrong with descriptions when it reads them as literals of schema-dts, whose types are made from
 * schema.org's own vocabulary: a type or a property that it does not have, one in the wrong place, a value of the wrong
 * type. Of nodes that differ in their words alone one is read. A complaint begins with the name of the description.
 */
export function jsonLdFaults(descriptions: ReadonlyMap<string, Description>): string[] {
  const shapes = new Map<string, { name: string; type: string; text: string }>()
  for (const [name, { '@graph': graph }] of descriptions) {
    for (const node of graph) {
      const text = JSON.stringify(withoutNotes(node))
      const shape = shapeOf(node)
      if (!shapes.has(shape)) shapes.set(shape, { name, type: node['@type'], text })
    }
  }
  const nodes = [...shapes.values()]
  const lines = nodes.map(({ type, text }, at) => `export const d${at}: S.${type} = ${text}`)
  const found = typeFaults(["import type * as S from 'schema-dts'", ...lines].join('\n'))
  return found.map(({ line, message }) => `${nodes[line - 2]?.name}: ${message}`)
}

/** The errors in a file of TypeScript, by line. */
function typeFaults(text: string): { line: number; message: string }[] {
  mkdirSync(HOME, { recursive: true })
  const folder = mkdtempSync(join(resolve(HOME), 'json-ld-'))
  try {
    writeFileSync(join(folder, 'all.ts'), text)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: OPTIONS, files: ['all.ts'] }),
    )
    const { stdout, stderr, status } = spawnSync(process.execPath, [TSC, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const found = [...stdout.matchAll(/all\.ts\((\d+),\d+\): (.*)/g)].map(([, line, message = '']) => ({
      line: Number(line),
      message,
    }))
    if (status !== 0 && found.length === 0) throw new Error(`tsc ended with ${status}: ${stdout}${stderr}`)
    return found
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A node's types and properties without its words, as text. */
const shapeOf = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) =>
    Array.isArray(inner)
      ? [...new Set(inner.map(shapeOf))]
      : key !== '@type' && typeof inner === 'string'
        ? ''
        : typeof inner === 'number'
          ? 0
          : inner,
  )

/**
 * The same without the addresses of typed nodes, since whatever has one would pass as a reference to anything, and
 * without what annotates actions, which schema.org describes beside its vocabulary.
 */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes)
  if (typeof value !== 'object' || value === null) return value
  const isTyped = '@type' in value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(isTyped && key === '@id') && key !== 'query-input')
      .map(([key, inner]) => [key, withoutNotes(inner)]),
  )
}
