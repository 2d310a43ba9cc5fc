import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The id of the story that the front page of a built folder leads with. */
export function leadStory(dist: string): string {
  const front: { lead: { ref: string } } = JSON.parse(readFileSync(join(dist, 'data/front.json'), 'utf8'))
  return front.lead.ref
}
