/**
 * How sure a claim was on the day it was made. The words are for readers, `many` where the label is a noun; the line is
 * drawn by `ui/Line.tsx`; what each means stands in `status-meanings.ts`.
 */
export const STATUSES = {
  confirmed: { label: 'Confirmed' },
  reported: { label: 'Reported' },
  projected: { label: 'Projected' },
  teased: { label: 'Teased' },
  open: { label: 'Undecided' },
  rumour: { label: 'Rumour', many: 'rumours' },
  opinion: { label: 'Opinion', many: 'opinions' },
} as const

export type Status = keyof typeof STATUSES
export const STATUS_NAMES = Object.keys(STATUSES) as [Status, ...Status[]]

/** What a later claim does to an earlier one, and the fate that gives it. */
export const EFFECTS = {
  confirms: { fate: 'borne out', settles: true },
  resolves: { fate: 'settled', settles: true },
  supersedes: { fate: 'superseded', settles: true },
  contradicts: { fate: 'contradicted', settles: false },
  lapses: { fate: 'lapsed', settles: false },
} as const

export type Effect = keyof typeof EFFECTS
export const EFFECT_NAMES = Object.keys(EFFECTS) as [Effect, ...Effect[]]

/**
 * What became of a claim, by what was done to it last. A contradiction that is not the better attested of the two does
 * not break the claim: it disputes it.
 */
export const FATES = { ...EFFECTS, disputes: { fate: 'disputed', settles: false } } as const

export type FateName = keyof typeof FATES
export const FATE_NAMES = Object.keys(FATES) as [FateName, ...FateName[]]

/** Whether a fate ties the loose end up (a knot), rather than breaks it off or leaves it in dispute. */
export const isSettling = (fate: FateName): boolean => FATES[fate].settles
