import { createContext } from 'react'

/** The one place that Tab stops at (arrow keys lead to the others), and what each is called. */
export type Places = { entrance: string | null; labels: Map<string, string> }

export const PlacesContext = createContext<Places>({ entrance: null, labels: new Map() })
