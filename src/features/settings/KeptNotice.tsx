/** Says so where the browser keeps nothing. */
export const KeptNotice = ({ isKept }: { isKept: boolean }) => (
  <p role="status" className="label">
    {!isKept && 'This browser does not let the hub keep your choice: it holds until you reload the page.'}
  </p>
)
