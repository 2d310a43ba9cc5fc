import { createContext } from 'react'

/** What every link makes of its address, so that a reader who looks at another day stays on it. */
export const AddressContext = createContext((address: string): string => address)
