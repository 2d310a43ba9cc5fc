import type { ReactNode } from 'react'
import { openPath } from '#src/model/paths.ts'

/** A link to one of the published files: `name` is its path below their folder, without the ending. It is a document, and has no other day. */
export const FileLink = ({ name, children }: { name: string; children?: ReactNode }) => (
  <a href={import.meta.env.BASE_URL + openPath(name)}>{children ?? <code>{`/${openPath(name)}`}</code>}</a>
)
