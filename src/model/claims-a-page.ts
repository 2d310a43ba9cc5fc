/** How many claims of each list stand on one page of an entity; what is beyond has further pages. */
export const CLAIMS_A_PAGE = 12
