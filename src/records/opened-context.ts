import { createContext } from 'react'

/** Whether what stands here is inside a spoiler already, which the reader has opened: no spoiler stands in another. */
export const OpenedContext = createContext(false)
