// That the police were invited, the forms of a meeting, that it was held, and that it is called off or was entered in error.
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { wantingOf } from '../../../../domain/levels/index.ts'
import { drawQuestion } from '../../../forms/draw-form.ts'
import { choice, line, pick, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { momentFields } from '../../../frame/moments.ts'
import { html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { type LevelsView, meetingForms } from '../load.ts'
import type { MeetingPartForm } from './part.ts'
import { cameQuestions, circumstancesFaults, peopleFields, peopleTyped } from './people.ts'

const policeQuestions = {
  invitedAt: timed('When were the police invited?', 'Enter when they were invited'),
  how: line('How?', {
    required: 'Say how they were invited',
    hint: 'For example: by the missing-persons mailbox, or by telephone and to whom.',
  }),
}

/** That the police were invited otherwise than by accepting the message (MISS-13.19b). */
export const policePart: MeetingPartForm = {
  title: 'The police were invited',
  button: 'Save',
  advice: ({ bar }) => [
    'When a meeting gets its day, Homeward tells the police’s missing-persons mailbox. Record here that they were invited in another way.',
    ...(bar.blocks ? ['Write no name of the child into an e-mail.'] : []),
  ],
  questions: () => policeQuestions,
  stands: ({ policeInvited }) =>
    policeInvited === null
      ? {}
      : { ...momentFields('invitedAt', { at: policeInvited.at, precision: 'exact' }), how: policeInvited.how },
  read: (_, __, fields, now) => {
    const read = readForm(policeQuestions, fields, now)
    if (read.kind === 'faults') return { faults: read.faults }
    const { invitedAt, how } = read.answers
    return { change: { kind: 'police', invitedAt: invitedAt?.at ?? now, how }, doubts: [] }
  },
}

function formChoices({ forms, now }: LevelsView, code: string) {
  return forms
    .filter(one => one.instrument === code)
    .map(one => ({
      value: one.id as string,
      text:
        one.submittedAt === null
          ? `Draft, begun ${sayWhen(one.begunAt, now)}`
          : `Completed ${sayWhen(one.submittedAt, now)}`,
    }))
}

const formQuestions = (view: LevelsView) => ({
  matrix: pick('Risk evaluation matrix', formChoices(view, meetingForms.matrix)),
  record: pick('Meeting record', formChoices(view, meetingForms.record)),
})

/** The matrix and the record that belong to the meeting (MISS-13.19c). */
export const formsPart: MeetingPartForm = {
  title: 'Forms of the meeting',
  button: 'Attach',
  advice: () => ['Choose from the forms of this child. A form that is not there yet is begun under Assessments.'],
  questions: formQuestions,
  stands: ({ matrixForm, recordForm }) => ({ matrix: matrixForm ?? '', record: recordForm ?? '' }),
  read: (view, meeting, fields, now) => {
    const read = readForm(formQuestions(view), fields, now)
    if (read.kind === 'faults') return { faults: read.faults }
    // What is attached and may not be seen cannot be chosen, and stays.
    const hidden = (id: Id<'form'> | null) => (id !== null && view.forms.every(one => one.id !== id) ? id : null)
    const { matrix, record } = read.answers
    return {
      change: {
        kind: 'forms',
        matrix: asId<'form'>(matrix ?? '') ?? hidden(meeting.matrixForm),
        record: asId<'form'>(record ?? '') ?? hidden(meeting.recordForm),
      },
      doubts: [],
    }
  },
}

const heldQuestions = {
  heldAt: timed('When was it held?', 'Enter when it was held'),
  plan: text('What is the plan of action?', {
    required: 'Say what the plan is',
    hint: 'Each action with who does it and by when.',
  }),
}

/** That it was held: who came, and the plan. It meets every duty of its level and below that waits. */
export const heldPart: MeetingPartForm = {
  title: 'The meeting was held',
  button: 'Save the meeting',
  advice: () => ['What you leave out of who came stays open.'],
  questions: (_, meeting) => ({ ...heldQuestions, ...cameQuestions(meeting) }),
  stands: meeting => ({
    ...(meeting.heldAt === null ? {} : momentFields('heldAt', { at: meeting.heldAt, precision: 'exact' })),
    ...{ plan: meeting.plan, ...peopleFields(meeting) },
  }),
  draw: (_, meeting, shown) => html`${drawQuestion(heldQuestions.heldAt, 'heldAt', shown)}
<h2 class="govuk-heading-m">Who came</h2>
${Object.entries(cameQuestions(meeting)).map(([name, question]) => drawQuestion(question, name, shown))}
<h2 class="govuk-heading-m">Plan</h2>${drawQuestion(heldQuestions.plan, 'plan', shown)}`,
  read: (view, meeting, fields, now) => {
    const read = readForm(heldQuestions, fields, now)
    const people = peopleTyped(meeting, fields, 'came')
    const expected = Object.fromEntries(Object.entries(people).map(([part, one]) => [part, { ...one, expected: null }]))
    const faults = [
      ...(read.kind === 'faults' ? read.faults : []),
      ...circumstancesFaults(meeting, expected, 'absence'),
    ]
    if (read.kind === 'faults' || faults.length > 0) return { faults }
    const { heldAt, plan } = read.answers
    const wanted = wantingOf(meeting, view.inCare).filter(({ id }) =>
      ['MISS-13.16', 'MISS-13.19b', 'MISS-13.19c'].includes(id),
    )
    return {
      change: { kind: 'held', heldAt: heldAt?.at ?? now, people, plan },
      doubts: meeting.heldAt === null ? wanted.map(({ says }) => says) : [],
    }
  },
}

const offQuestions = {
  how: choice(
    'What happened?',
    [
      {
        value: 'called-off',
        text: 'It is called off',
        hint: 'The duty stays open until a meeting is held or a manager closes it.',
      },
      {
        value: 'in-error',
        text: 'It was entered in error',
        hint: 'For example another child’s. It leaves the lists and meets nothing.',
      },
    ],
    { required: 'Say what happened' },
  ),
  why: text('Why?', { required: 'Say why', rows: 3 }),
}
const wrongQuestions = { why: offQuestions.why }

/** That it is called off, or was entered in error; one that was held can only have been in error. */
export const offPart: MeetingPartForm = {
  title: 'Call the meeting off',
  button: 'Save',
  advice: (_, { heldAt }) =>
    heldAt === null
      ? ['It stays readable with your reason.']
      : ['It was held: mark it as entered in error only if that is wrong. It then meets no duty any more.'],
  questions: (_, { heldAt }) => (heldAt === null ? offQuestions : wrongQuestions),
  stands: () => ({}),
  saysWhy: 'never',
  read: (_, meeting, fields, now) => {
    if (meeting.heldAt !== null) {
      const read = readForm(wrongQuestions, fields, now)
      if (read.kind === 'faults') return { faults: read.faults }
      return { change: { kind: 'in-error', because: read.answers.why }, doubts: [] }
    }
    const read = readForm(offQuestions, fields, now)
    if (read.kind === 'faults') return { faults: read.faults }
    return { change: { kind: read.answers.how ?? 'called-off', because: read.answers.why }, doubts: [] }
  },
}
