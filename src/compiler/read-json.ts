import { readFile, stat } from 'node:fs/promises'
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { lineAndColumn } from './json-position.ts'
import { MOST_NESTED, scanJson } from './json-scan.ts'
import type { DatasetFile } from './list-files.ts'
import type { Problem } from './problem.ts'
import { quote } from '#src/hub/words.ts'

const MOST_BYTES = 256 * 1024

/** One slip brings others after it; the first few tell what happened. */
const MOST_SYNTAX_PROBLEMS = 3

/** What a file holds, or why it could not be read. */
export type ReadResult = { value: unknown; text: string } | { problems: Problem[] }

const SYNTAX: Record<string, string> = {
  InvalidSymbol: 'expected a JSON value',
  InvalidNumberFormat: 'expected a number as JSON writes it',
  PropertyNameExpected: 'expected a key in double quotes',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma',
  CloseBraceExpected: 'expected a closing brace }',
  CloseBracketExpected: 'expected a closing bracket ]',
  EndOfFileExpected: 'expected the end of the file',
  InvalidCommentToken: 'expected JSON without comments',
  UnexpectedEndOfComment: 'expected JSON without comments',
  UnexpectedEndOfString: 'expected a closing quotation mark',
  UnexpectedEndOfNumber: 'expected a number as JSON writes it',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'expected an escape that JSON knows after the backslash',
  InvalidCharacter: 'expected no control character inside a string',
}

function foundAt(text: string, { offset, length }: ParseError): string {
  const token = text.slice(offset, offset + Math.max(length, 1))
  if (token.trim() === '' && offset + length >= text.trimEnd().length) return 'the end of the file'
  return quote(token.replace(/^"(.+?)"?$/s, '$1'))
}

function syntaxProblems(file: string, text: string): Problem[] {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const seen = new Set<number>()
  const problems = errors
    .filter(({ offset }) => !seen.has(offset) && seen.add(offset))
    .slice(0, MOST_SYNTAX_PROBLEMS)
    .map((error) => ({
      file,
      ...lineAndColumn(text, error.offset),
      message: `${SYNTAX[printParseErrorCode(error.error)] ?? 'expected JSON'}, found ${foundAt(text, error)}`,
    }))
  return problems.length > 0 ? problems : [{ file, message: 'expected JSON, found something that is not' }]
}

/** The first byte that is no UTF-8 text; a NUL is what UTF-16 leaves between Latin letters. */
function brokenByte(bytes: Uint8Array): number {
  const nul = bytes.indexOf(0)
  let [good, bad] = [0, nul === -1 ? bytes.length : nul + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return bad - 1
}

/** Decodes and parses one file's bytes; whatever `JSON.parse` lets through too easily is refused here. */
export function parseJson(file: string, bytes: Uint8Array): ReadResult {
  let text: string
  try {
    if (bytes.includes(0)) throw new TypeError('NUL')
    // A byte order mark is dropped here.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      problems: [
        {
          file,
          message: `expected UTF-8, found another encoding or damage at byte ${brokenByte(bytes) + 1}`,
        },
      ],
    }
  }
  const scan = scanJson(text)
  if (scan.tooDeepAt !== undefined) {
    const message = `expected at most ${MOST_NESTED} levels of nesting, found more`
    return { problems: [{ file, ...lineAndColumn(text, scan.tooDeepAt), message }] }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { problems: syntaxProblems(file, text) }
  }
  const problems = [
    ...scan.repeated.map(({ key, offset }) => ({
      file,
      ...lineAndColumn(text, offset),
      message: `expected each key once, found ${quote(key)} again`,
    })),
    ...scan.halves.map(({ offset }) => ({
      file,
      ...lineAndColumn(text, offset),
      message: 'expected whole characters, found half of a surrogate pair',
    })),
  ]
  return problems.length > 0 ? { problems } : { value, text }
}

/** Reads one file of the dataset. */
export async function readJson({ path, file }: DatasetFile): Promise<ReadResult> {
  const kilobytes = (size: number): string => `${Math.ceil(size / 1024)} kB`
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) {
      return {
        problems: [{ file, message: `expected at most ${kilobytes(MOST_BYTES)}, found ${kilobytes(size)}` }],
      }
    }
    return parseJson(file, await readFile(path))
  } catch {
    return { problems: [{ file, message: 'expected a file that can be read, found one that cannot' }] }
  }
}
