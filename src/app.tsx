import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentProps, StrictMode } from 'react'
import { GuardsProvider } from './data/GuardsProvider.tsx'

interface Props extends ComponentProps<typeof GuardsProvider> {
  client: QueryClient
}

/** The providers around the router, the same in the browser and in the prerenderer so that both trees match. */
export const App = ({ client, ...guarded }: Props) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <GuardsProvider {...guarded} />
    </QueryClientProvider>
  </StrictMode>
)
