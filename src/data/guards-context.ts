import { createContext } from 'react'
import { DEFAULT_GUARDS, type Guards } from '#src/model/spoilers.ts'

/** How much of each film is kept shut here: the reader's setting, less what the reader has opened around this place. */
export const GuardsContext = createContext<Guards>(DEFAULT_GUARDS)
