/** One thing wrong with the dataset, in words for its editor. */
export interface Problem {
  /** The file, relative to the current directory. */
  file: string
  line?: number
  column?: number
  /** Where in the record: `facts[2].object`. */
  path?: string
  /** `expected …, found …, did you mean …` */
  message: string
}

const MOST_SHOWN = 50

/** The problem on one line: `src/content/people/x.json:12:7 facts[2].object: expected …`. */
export function formatProblem({ file, line, column, path, message }: Problem): string {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined)
  return `${place.join(':')}${path ? ` ${path}` : ''}: ${message}`
}

const inText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const inOrder = (a: Problem, b: Problem): number =>
  inText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0) ||
  inText(a.message, b.message)

function report(problems: readonly Problem[]): string {
  const hidden = problems.length - MOST_SHOWN
  return [
    `The dataset has ${problems.length === 1 ? 'one problem' : `${problems.length} problems`}:`,
    ...problems.slice(0, MOST_SHOWN).map(formatProblem),
    ...(hidden > 0 ? [`and ${hidden} more`] : []),
  ].join('\n')
}

/** Thrown with every problem of the run; its message is the whole report. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError'
  readonly problems: Problem[]

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(inOrder)
    super(report(sorted))
    this.problems = sorted
    // An editor of the dataset has no use for the compiler's own call stack.
    this.stack = this.message
  }
}
