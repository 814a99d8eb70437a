// The protocol itself: what it is, which version the product follows, and who approved it (004 §14.1).

/** The version of the protocol that the rules were held against. */
export const protocolVersion = {
  title: 'Joint protocol on children who go missing from home and from care',
  approvedBy: 'Staffordshire Safeguarding Children Board and Stoke-on-Trent Safeguarding Children Board',
  dated: 'The protocol prints no day of its own. It follows the national guidance of 2018.',
} as const
