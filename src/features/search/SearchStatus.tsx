import { countWords } from './offers.ts'

interface Props {
  isReady: boolean
  isLost: boolean
  /** What was found; absent while nothing is searched. */
  found: readonly unknown[] | undefined
  /** What is searched for. */
  query: string
  onRetry: () => void
}

/** Says how far the search is: fetching, lost, or how much was found. */
export const SearchStatus = ({ isReady, isLost, found, query, onRetry }: Props) => (
  <>
    <p className="label" role="status">
      {isLost
        ? 'What the search needs could not be fetched.'
        : !isReady
          ? 'Fetching what can be found …'
          : found && countWords(found.length, query)}
    </p>
    {isLost && (
      <button type="button" className="label" onClick={onRetry}>
        Try again
      </button>
    )}
  </>
)
