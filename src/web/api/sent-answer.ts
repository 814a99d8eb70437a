// An answer as the API takes it.

/** Whether what was sent says "not known". */
export const saysNotKnown = (answer: unknown): boolean =>
  typeof answer === 'object' &&
  answer !== null &&
  Object.keys(answer).length === 1 &&
  (answer as { readonly notKnown?: unknown }).notKnown === true
