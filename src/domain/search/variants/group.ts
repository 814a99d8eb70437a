// Names that stand for one another in the search: what is typed may be any of them, and so may what was recorded.

/**
 * Words that may each be written for one another, folded as `foldName` does and of the letters a to z only. Of a
 * 'nickname' group the first word is the full form and the others are short, pet or everyday forms of it; the words
 * of a 'spelling' group are one name written differently and stand alike.
 */
export type VariantGroup = { readonly kind: 'nickname' | 'spelling'; readonly words: readonly string[] }
