import type { Card, StoryCard } from '#src/model/payload.schema.ts'

/** A story of the front page as a card, for the guards to mask. */
export const cardOfStory = ({ headline, dek, titles, spoils }: StoryCard): Card => ({
  name: headline,
  line: dek,
  titles,
  spoils,
})
