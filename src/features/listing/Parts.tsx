/** A few facts in a row, each kept whole. */
export const Parts = ({ parts }: { parts: readonly string[] }) => (
  <span className="label dotted">
    {parts.map((part) => (
      <span key={part}>{part} </span>
    ))}
  </span>
)
