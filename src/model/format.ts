/** Version of the payloads' shape. Raise it when a page of the last version could not show a payload of the new one. */
export const FORMAT = 2
