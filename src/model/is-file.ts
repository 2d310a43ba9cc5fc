/** Whether a path of the hub leads to a file, as a feed, rather than to a page: of files the program knows nothing. */
export const isFile = (pathname: string): boolean => /\.\w+$/.test(pathname)
