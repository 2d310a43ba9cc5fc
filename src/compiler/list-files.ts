import type { Dirent } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Kind, KIND_NAMES, KINDS, type Ref } from '#src/model/kinds.ts'
import { kindOfFolder, SLUG, SLUG_MAX } from '#src/model/refs.ts'
import type { Problem } from './problem.ts'
import { didYouMean, quote } from '#src/hub/words.ts'

/** A record's file, or the site's when it has no kind. */
export interface DatasetFile {
  path: string
  /** The path as problems show it. */
  file: string
  record?: { kind: Kind; ref: Ref }
}

export const SITE_FILE = 'site.json'
const SCHEMA_FOLDER = 'schema'

/** `index` would be the page of a folder; the others cannot be files on Windows. */
export const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/

/** The path as problems show it: relative to the current directory, with slashes. */
export const shownPath = (path: string): string => relative('', path).split(sep).join('/') || '.'

/** What the name would be as a slug; undefined for letters of another script, which it could not spell. */
function toSlug(name: string): string | undefined {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
  if (/[^ -~]/.test(plain)) return undefined
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return SLUG.test(slug) ? `${slug}.json` : undefined
}

function nameProblem(name: string): string | undefined {
  if (!name.endsWith('.json')) return `expected only records, <name>.json, found ${quote(name)}`
  const slug = name.slice(0, -'.json'.length)
  if (slug.length > SLUG_MAX) return `expected a name of at most ${SLUG_MAX} characters, found ${slug.length}`
  if (RESERVED.test(slug)) return `expected another name, found ${quote(slug)}, which is reserved`
  if (SLUG.test(slug)) return undefined
  return `expected a name of lower-case letters and digits in words joined by single hyphens, found ${quote(name)}${didYouMean(toSlug(slug))}`
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Every file of the dataset, in the order of the ids, and whatever does not belong there. */
export async function listFiles(folder: string): Promise<{ files: DatasetFile[]; problems: Problem[] }> {
  const files: DatasetFile[] = []
  const problems: Problem[] = []
  const root = await realpath(folder).catch(() => undefined)
  const refuse = (path: string, message: string) => problems.push({ file: shownPath(path), message })

  const list = async (path: string): Promise<Dirent[]> => {
    const found = (await readdir(path, { withFileTypes: true })).toSorted((a, b) => inOrder(a.name, b.name))
    return found.filter((item) => {
      // A link could lead out of the dataset, to whatever the machine holds.
      if (item.isSymbolicLink())
        refuse(join(path, item.name), 'expected a file of its own, found a symbolic link')
      return !item.isSymbolicLink()
    })
  }

  const listRecords = async (path: string, kind: Kind) => {
    for (const item of await list(path)) {
      const inside = join(path, item.name)
      const problem = item.isFile()
        ? nameProblem(item.name)
        : `expected only records, <name>.json, found a folder`
      if (problem) refuse(inside, problem)
      else {
        const ref: Ref = `${KINDS[kind].folder}/${item.name.slice(0, -'.json'.length)}`
        files.push({ path: inside, file: shownPath(inside), record: { kind, ref } })
      }
    }
  }

  const items = root === undefined ? undefined : await list(root).catch(() => undefined)
  if (root === undefined || items === undefined) {
    refuse(folder, 'expected a folder that holds the dataset, found none')
    return { files, problems }
  }
  for (const item of items) {
    const path = join(root, item.name)
    const kind = item.isDirectory() ? kindOfFolder(item.name) : undefined
    if (kind) await listRecords(path, kind)
    else if (item.isDirectory() && item.name === SCHEMA_FOLDER) {
      for (const inside of await list(path))
        if (!inside.isFile() || !/^[a-z]+\.json$/.test(inside.name))
          refuse(
            join(path, inside.name),
            `expected only JSON Schemas, <kind>.json, found ${quote(inside.name)}`,
          )
    } else if (item.isFile() && item.name === SITE_FILE) files.push({ path, file: shownPath(path) })
    else {
      const folders = KIND_NAMES.map((name) => KINDS[name].folder).join(', ')
      refuse(
        path,
        `expected only ${SITE_FILE}, ${SCHEMA_FOLDER} and the folders ${folders}, found ${quote(item.name)}`,
      )
    }
  }
  if (!files.some((file) => file.record === undefined))
    refuse(join(root, SITE_FILE), 'expected this file, found nothing')
  // A name with its ending sorts in another way than the bare id: `a-b.json` stands before `a.json`.
  return { files: files.toSorted((a, b) => inOrder(a.record?.ref ?? '', b.record?.ref ?? '')), problems }
}
