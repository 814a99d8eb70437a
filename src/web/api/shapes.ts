// What the API takes and answers, as schemas: what is sent is held against them, and the description of the API is made of them.
import { z } from 'zod'

const id = z.guid()
const day = z.iso.date()
const moment = z.iso.datetime()
const version = z.int().min(0).max(999_999_999)
const answer = z
  .unknown()
  .describe('As the schema of the instrument says: a value, {"notKnown": true}, or null where it is unanswered.')

/** A form to begin. */
export const formToStart = z.strictObject({
  id: id.describe('Made by the sender: sent twice, it is one form.'),
  instrument: z.string().max(60).describe('The code of the instrument.'),
  openedOn: day.describe('The day of what opens it; it chooses the version.'),
  episode: id.nullable().optional().describe('Where the form is about one missing episode.'),
})

/** Answers to save. */
export const answersToSave = z.strictObject({
  part: z.int().min(0).max(9).optional().describe('0 or nothing: the form; 1, 2, 3: its review of that number.'),
  answers: z
    .record(z.string().max(60), z.strictObject({ answer, version: version.describe('As it was read; 0 for none.') }))
    .describe('By the ids of the questions. Each is saved by itself.'),
})

/** The version that was shown. */
export const shownVersion = z.strictObject({ version: version.describe('The version of the form that was read.') })

/** A review to begin. */
export const newReview = z.strictObject({ id: id.describe('Made by the sender: sent twice, it is one review.') })

/** An amendment of what was submitted. */
export const newAmendment = z.strictObject({
  part: z.int().min(0).max(9).optional().describe('0 or nothing: the form; 1, 2, 3: its review of that number.'),
  version: version.describe('The version of the form, or of the review, that was read.'),
  reason: z.string().max(20_000),
  answers: z.record(z.string().max(60), z.strictObject({ answer })).describe('What changes; all else stays.'),
})

/** One answer as it stands. */
const standing = z.strictObject({
  answer,
  version,
  cameFrom: z.string().describe('Where it was taken over from; empty once somebody typed it.'),
  by: z.string(),
  at: moment.nullable(),
})

const answers = z.record(z.string(), standing)

const review = z.strictObject({
  number: z.int(),
  submittedAt: moment.nullable(),
  by: z.string(),
  reviewedOn: day.nullable(),
  level: z.string().nullable(),
  riskType: z.string().nullable(),
  version,
})

/** A form in a list. */
export const formLine = z.strictObject({
  id,
  child: id,
  episode: id.nullable(),
  instrument: z.string(),
  instrumentVersion: z.string(),
  source: z.enum(['typed', 'imported']),
  openedOn: day,
  completedOn: day.nullable(),
  begunAt: moment,
  begunBy: z.string(),
  submittedAt: moment.nullable(),
  submittedBy: z.string().nullable(),
  score: z
    .number()
    .nullable()
    .describe('Null until everything that is scored is answered: a missing answer is never nought.'),
  scoredLevel: z.string().nullable(),
  level: z.string().nullable().describe('The level that the professional set.'),
  riskType: z.string().nullable(),
  enteredInErrorAt: moment.nullable(),
  superseded: z.boolean().describe('Whether a later form of the same kind was submitted.'),
  version,
  reviews: z.array(review),
})

/** The forms of a child. */
export const formLines = z.strictObject({ forms: z.array(formLine) })

const finding = z.strictObject({
  kind: z.enum(['problem', 'warning', 'prompt']),
  id: z.string().describe('The paragraph of the protocol that asks for it.'),
  question: z.string().nullable(),
  says: z.string(),
})

const amendment = z.strictObject({
  part: z.int(),
  questions: z.array(z.string()),
  reason: z.string(),
  at: moment,
  by: z.string(),
})

/** A form with everything that the reader may see. */
export const wholeForm = z.strictObject({
  form: formLine,
  answers: answers.describe('Of the form itself, every question that is asked and that the reader may see.'),
  reviewAnswers: z.record(z.string(), answers).describe('Of each review, by its number.'),
  hidden: z
    .array(z.string())
    .describe('Questions whose answers the reader’s role may not see: whether they are answered is not said.'),
  unanswered: z.array(z.string()).describe('What still keeps it from being submitted.'),
  findings: z.array(finding),
  amendments: z.array(amendment),
})

/** What came of each answer. */
export const answersSaved = z.strictObject({
  answers: z.record(
    z.string(),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), version }),
      z.strictObject({ outcome: z.literal('stale'), theirs: standing.describe('What somebody else saved meanwhile.') }),
      z.strictObject({ outcome: z.literal('refused'), says: z.string() }),
    ]),
  ),
})

/** The instruments. */
export const instrumentLines = z.strictObject({
  instruments: z.array(
    z.strictObject({
      code: z.string(),
      version: z.string(),
      title: z.string(),
      name: z.string(),
      about: z.enum(['child', 'episode']),
      from: day.nullable(),
      until: day.nullable(),
      reviews: z.int(),
      schema: z.string().describe('Where the schema of its answers stands.'),
    }),
  ),
})

/** Who is signed in, and what proves the next request to be theirs. */
export const session = z.strictObject({
  actor: id.describe('To be sent as the header x-homeward-actor.'),
  name: z.string(),
  role: z.string(),
  agency: z.string(),
  proof: z.string().describe('To be sent as the header x-csrf-token with whatever changes something.'),
})

/** The one shape of every error. */
export const errorShape = z.object({
  error: z.strictObject({
    code: z.string(),
    says: z.string().describe('A sentence to show.'),
    details: z.array(z.strictObject({ at: z.string(), says: z.string() })).optional(),
  }),
})
