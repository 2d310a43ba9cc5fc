import { listWords } from './list-words.ts'
import type { Heading } from './relations.ts'

/** What a record does to the one that stands under a heading of its, as the middle of a sentence. */
const SAYS: Record<Heading, string> = {
  'Played by': 'is played by',
  Plays: 'plays',
  Characters: 'features',
  Directed: 'directed',
  'Directed by': 'is directed by',
  Wrote: 'wrote',
  'Written by': 'is written by',
  Produced: 'produced',
  'Produced by': 'is produced by',
  'Executive producer of': 'is executive producer of',
  'Executive produced by': 'is executive produced by',
  Runs: 'runs',
  'Run by': 'is run by',
  'Coordinated the stunts of': 'coordinated the stunts of',
  'Stunts by': 'has stunts by',
  'Appears in': 'appears in',
  Cast: 'features',
  'Production company': 'is made by',
  Distributes: 'distributes',
  'Distributed by': 'is distributed by',
  'Sibling of': 'is a sibling of',
  Founded: 'founded',
  'Founded by': 'was founded by',
  Leads: 'leads',
  'Led by': 'is led by',
  'Works for': 'works for',
  'Among its people': 'has among its people',
  'Owns part of': 'owns part of',
  'Part owned by': 'is part owned by',
  'Has directed': 'has directed',
  'Directed in other films by': 'was directed in other films by',
  'Sequel to': 'is the sequel to',
  'Followed by': 'is followed by',
  'Set in the world of': 'is set in the world of',
  'Shares its world with': 'shares its world with',
  'Old comrade of': 'is an old comrade of',
}

const isHeading = (heading: string): heading is Heading => Object.hasOwn(SAYS, heading)

/**
 * What one record does to another under these headings of its: `Wrote` and `Produced` as `wrote and produced`,
 * `Written by` and `Produced by` as `is written and produced by`.
 */
export function tieWords(headings: readonly string[]): string {
  const said = headings.filter(isHeading).map((heading) => SAYS[heading])
  if (said.length > 1 && said.every((words) => /^is \S+ by$/.test(words)))
    return `is ${listWords(said.map((words) => words.slice('is '.length, -' by'.length)))} by`
  return listWords(said)
}
