// What a return interview is for, as guidance beside it (004 §13.6, RHI-13.6). In words of our own.

/** The eight purposes of a return interview, in the paragraph's order. */
export const interviewPurposes: readonly string[] = [
  'Find out why the child went: what pushes them away, and what pulls them.',
  'Help to prevent another time.',
  'Learn what helps to find the child sooner if there is another time.',
  'Pass on what helps to protect this child and others.',
  'Give the child somebody independent to talk to, who does not judge, keeps confidence and is on their side.',
  'Work with the child on being safer: a safety plan, exploitation, drugs and alcohol, violence at home.',
  'Show the way to services that help.',
  'Stay in touch, and follow up what was agreed.',
]
