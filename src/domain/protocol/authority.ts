// The authorities and areas that the protocol tells apart.

/** The authorities that may be responsible for a child. */
export const authorities = ['staffordshire', 'stoke-on-trent', 'other'] as const
/** The authority responsible for a child; `other` is any outside the two of this partnership. */
export type Authority = (typeof authorities)[number]

/** The areas in which a child may live. */
export const areas = ['staffordshire', 'stoke-on-trent', 'elsewhere'] as const
/** Where a child lives, whoever is responsible. */
export type Area = (typeof areas)[number]
