import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { type Fault, formatPath } from './fault.ts'
import type { Problem } from './problem.ts'

/** Line and column, from 1, of a character of a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/).length, column: offset - start + 1 }
}

/** Where a character of the decoded string stands in the file, past the escapes before it. */
function inString(text: string, start: number, character: number): number {
  let at = start + 1
  for (let done = 0; done < character; done++) {
    if (text[at] === '\\') at += text[at + 1] === 'u' ? 6 : 2
    else at++
  }
  return at
}

function offsetOf(text: string, tree: Node, { at, offset, onKey }: Fault): number {
  let path = [...at]
  let node = findNodeAtLocation(tree, path)
  // A field that is missing is shown at the object that lacks it.
  const missing = node === undefined
  while (!node && path.length > 0) {
    path = path.slice(0, -1)
    node = findNodeAtLocation(tree, path)
  }
  if (!node) return tree.offset
  if (onKey && !missing) return node.parent?.offset ?? node.offset
  return offset === undefined || missing || node.type !== 'string'
    ? node.offset
    : inString(text, node.offset, offset)
}

/** The faults of one file with their lines and columns. */
export function toProblems(file: string, text: string, faults: readonly Fault[]): Problem[] {
  if (faults.length === 0) return []
  const tree = parseTree(text)
  return faults.map((fault) => {
    const path = formatPath(fault.at)
    const inText = fault.offset === undefined ? '' : `, character ${fault.offset + 1}`
    return {
      file,
      ...(tree && lineAndColumn(text, offsetOf(text, tree, fault))),
      ...(path && { path: path + inText }),
      message: fault.message,
    }
  })
}
