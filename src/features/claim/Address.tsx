import styles from './Address.module.css'

/** An address that breaks after its slashes; at its hyphens only where a part of it is longer than the line. */
export const Address = ({ url }: { url: string }) =>
  url.split(/(?<=\/)(?!\/)/).map((part, at) => (
    <span key={at} className={styles['part']}>
      {part}
    </span>
  ))
