// What whoever reports a child missing is asked (CARER-8.5, 8.7): eleven items and the risk expected, each of which may be
// left for later and each of which may be answered "not known".

/** One question of the report. `item` is its number among the eleven of CARER-8.5; null where the paragraph is another. */
export type ReportQuestion = {
  readonly key: string
  readonly item: number | null
  readonly label: string
  readonly hint: string
}

/** A part of the report that is answered on one page, in any order. */
export type ReportTask = { readonly key: string; readonly title: string; readonly questions: readonly ReportQuestion[] }

const question = (key: string, item: number | null, label: string, hint = ''): ReportQuestion => ({
  key,
  item,
  label,
  hint,
})

/** The tasks of a report, in the order in which they are listed. */
export const reportTasks: readonly ReportTask[] = [
  {
    key: 'went-missing',
    title: 'Where they were and who with',
    questions: [
      question('went-missing-from', 2, 'Where, when and with whom did they go missing?', 'As far as anyone knows.'),
      question(
        'last-seen-place',
        5,
        'Where were they last seen, and by whom?',
        'The place, the person who saw them, what they were doing.',
      ),
    ],
  },
  {
    key: 'description',
    title: 'Description and clothes',
    questions: [
      question(
        'description',
        3,
        'What do they look like, and what are they wearing?',
        'Height, build, hair, anything distinctive, clothes, bag.',
      ),
    ],
  },
  {
    key: 'taken',
    title: 'Money, phone and medication',
    questions: [
      question(
        'taken',
        null,
        'What do they have with them?',
        'Cash, bank card, phone number, clothes, medication that they need.',
      ),
    ],
  },
  {
    key: 'places',
    title: 'Where they may be',
    questions: [
      question(
        'places',
        null,
        'Where might they have gone?',
        'Places they know, where they were found before, transport.',
      ),
    ],
  },
  {
    key: 'friends',
    title: 'Friends and associates',
    questions: [
      question(
        'friends',
        7,
        'Who are their friends and associates?',
        'Names, where they live, how to reach them, social media.',
      ),
    ],
  },
  {
    key: 'health',
    title: 'Health and needs',
    questions: [
      question(
        'medical-history',
        4,
        'Is there any medical history that matters?',
        'Conditions, medication and what happens without it.',
      ),
      question('vulnerabilities', 9, 'Are there vulnerabilities, disabilities or major health issues?'),
      question('pregnant', 8, 'Could they be pregnant?', 'Only if it is known and matters. You can leave this.'),
    ],
  },
  {
    key: 'circumstances',
    title: 'What happened',
    questions: [
      question(
        'circumstances',
        6,
        'What were the circumstances?',
        'What happened before, how they seemed, whether this is out of character.',
      ),
      question('anticipated-risk', null, 'What risk do you expect?', 'Say plainly what you fear could happen.'),
    ],
  },
  {
    key: 'identity',
    title: 'Religion and sexual orientation',
    questions: [
      question(
        'religion',
        11,
        'Does their religion matter to finding them?',
        'Only if it helps to find or protect them.',
      ),
      question(
        'sexual-orientation',
        10,
        'Does their sexual orientation matter to finding them?',
        'Only if it helps to find or protect them.',
      ),
    ],
  },
]

/** Every question by its key. */
export const reportQuestions: ReadonlyMap<string, ReportQuestion> = new Map(
  reportTasks.flatMap(task => task.questions.map(one => [one.key, one])),
)

/** An answer as it is stored: text, or that it is not known. A question without one is unanswered. */
export type ReportAnswer = {
  readonly question: string
  readonly answer: string
  readonly notKnown: boolean
  readonly version: number
}

/** How far a task has come. */
export type TaskState = 'not-started' | 'in-progress' | 'completed'

/** The state of a task: complete when each of its questions has an answer, "not known" being one. */
export function taskState(task: ReportTask, answers: ReadonlyMap<string, ReportAnswer>): TaskState {
  const answered = task.questions.filter(one => isAnswered(answers.get(one.key))).length
  if (answered === task.questions.length) return 'completed'
  return answered === 0 ? 'not-started' : 'in-progress'
}

/** Whether something was said: "not known" is an answer, an empty box is none. */
export const isAnswered = (answer: ReportAnswer | undefined): boolean =>
  answer !== undefined && (answer.notKnown || answer.answer.trim() !== '')

/** What of the first items stands outside the answers: a name or a birthday, where from, and when last seen. */
export type KnownOtherwise = { readonly who: boolean; readonly from: boolean; readonly lastSeen: boolean }

/** The numbers of the eleven items of which nothing was said, in order; "not known" is said (CARER-8.6). */
export function itemsUnsaid(known: KnownOtherwise, isSaid: (question: string) => boolean): readonly number[] {
  const otherwise = new Map([
    [1, known.who],
    [2, known.from],
    [5, known.lastSeen],
  ])
  const said = [...reportQuestions.values()].flatMap(one => (one.item !== null && isSaid(one.key) ? [one.item] : []))
  const items = [1, ...[...reportQuestions.values()].flatMap(one => one.item ?? [])]
  return [...new Set(items)]
    .filter(item => !said.includes(item) && otherwise.get(item) !== true)
    .toSorted((a, b) => a - b)
}

/** How many of the eleven items have something said, in words; it never holds up a report. */
export function sayItems(unsaid: readonly number[]): string {
  const empty = unsaid.length === 0 ? '' : ` Still empty: ${unsaid.join(', ')}.`
  return `${11 - unsaid.length} of 11 items have something said.${empty}`
}
