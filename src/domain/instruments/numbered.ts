// The ids of questions that stand one after another on a form.

/** From one number to another under one letter: d08, d09, d10. */
export const numbered = (letter: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, n) => `${letter}${String(first + n).padStart(2, '0')}`)
