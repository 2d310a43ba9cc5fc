import { checkAnswers } from './answers.ts'
import { checkClaims } from './claims.ts'
import { checkCorrections } from './corrections.ts'
import type { Context } from './context.ts'
import { checkDates } from './dates.ts'
import { checkEffects } from './effects.ts'
import { checkReferences } from './references.ts'
import { checkRelations } from './relations.ts'
import { checkRepeats } from './repeats.ts'
import { checkRestatements } from './restatements.ts'
import { checkRichText } from './rich-text.ts'
import { checkSources } from './sources.ts'

const RULES = [
  checkReferences,
  checkRepeats,
  checkRichText,
  checkClaims,
  checkSources,
  checkRelations,
  checkEffects,
  checkRestatements,
  checkAnswers,
  checkDates,
  checkCorrections,
] satisfies ((context: Context) => void)[]

/** The rules over the whole set, each family in its own file. */
export const checkAll = (context: Context): void => RULES.forEach((rule) => rule(context))
