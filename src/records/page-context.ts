import { createContext } from 'react'
import type { Cards } from '#src/model/payload.schema.ts'

/** What everything on a page knows of it: its id, and the names of the records it links to. */
export const PageContext = createContext<{ id: string; cards: Cards }>({ id: '', cards: {} })
