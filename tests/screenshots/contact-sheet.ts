export interface Shot {
  view: string
  width: number
  scheme: string
  file: string
}

const picture = ({ view, width, scheme, file }: Shot): string =>
  `<a href="${file}" title="${view}, ${width} px, ${scheme}"><img src="${file}" alt="${view}, ${width} px, ${scheme}" loading="lazy"></a>`

/** All the pictures on one page, a row a view, each cut off at the foot and leading to the whole. */
export function contactSheet(shots: readonly Shot[]): string {
  const views = [...new Set(shots.map(({ view }) => view))]
  const rows = views.map((name) => {
    const own = shots.filter(({ view }) => view === name)
    return `<section id="${name}"><h2>${name}</h2><div>${own.map(picture).join('')}</div></section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every page of the hub</title>
<style>
body { margin: 2rem; font: 16px/1.4 system-ui; background: #888; color: #000 }
div { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
img { block-size: 24rem; inline-size: auto; object-fit: cover; object-position: top; max-inline-size: 30rem; display: block }
</style>${rows.join('\n')}</html>
`
}
