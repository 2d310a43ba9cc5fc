import type { EntityPayload } from './payload.schema.ts'

const IMDB_FOLDERS: Record<string, string> = { tt: 'title', nm: 'name', co: 'company', ch: 'character' }

/** Where other catalogues keep their pages on the same thing. */
export function identifierLinks(identifiers: EntityPayload['identifiers']): { name: string; url: string }[] {
  const { imdb, tmdb, wikidata } = identifiers ?? {}
  return [
    ...(imdb
      ? [{ name: 'IMDb', url: `https://www.imdb.com/${IMDB_FOLDERS[imdb.slice(0, 2)]}/${imdb}/` }]
      : []),
    ...(tmdb ? [{ name: 'TMDB', url: `https://www.themoviedb.org/${tmdb}` }] : []),
    ...(wikidata ? [{ name: 'Wikidata', url: `https://www.wikidata.org/wiki/${wikidata}` }] : []),
  ]
}
