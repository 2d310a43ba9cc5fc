import 'react-dom/client'
import './styles/main.css'

// React is evaluated in this task and the hub in the next, so that a phone can answer a tap between the two. The page
// is whole without either: should the hub not come, every link still leads on.
setTimeout(() => void import('./start.tsx'))
