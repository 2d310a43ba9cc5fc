import 'react-dom/client'
import './styles/main.css'

// React is evaluated in this task, the hub in the next, and the page taken over in a third, so that a phone can answer a
// tap between them. The page is whole without any: should the hub not come, every link still leads on.
setTimeout(() => void import('./start.tsx').then(({ start }) => setTimeout(() => void start())))
