// Children whose forms are the case: matrices over time, judged as the score has it and otherwise, reviewed, due and expired.
import { matrixOf2018 } from './form-says-2018.ts'
import { careAssessment } from './form-says-care.ts'
import { indicators, type MatrixSaid, matrix, opening, reviewed } from './form-says-matrix.ts'
import type { FormWish } from './form-wishes.ts'
import type { Before } from './moments.ts'
import { type ChildWish, livesAt, openAs, places } from './wishes.ts'

const inCare = { authority: 'staffordshire', care: openAs('in-care', 900) } as const

const rfm = (name: string, ago: number, says: FormWish['says'], more: Partial<FormWish> = {}): FormWish => ({
  ...{ of: 'rfm-2024', name, by: 'morgan', ago, says },
  ...more,
})

const nine = [1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0] as const
const twentySix = [2, 2, 3, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1] as const
const fortyOne = [3, 3, 4, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3] as const
const thirteen = [1, 1, 1, 1, 2, 1, 1, 1, 1, 0, 1, 1, 1, 0] as const
const twenty = [2, 1, 2, 1, 2, 1, 2, 2, 1, 1, 1, 2, 1, 1] as const
const twentyEight = [2, 2, 3, 2, 3, 2, 2, 2, 2, 1, 2, 2, 2, 1] as const

// Two years of one child: nothing found, then a risk that grew, was seen through, and went down again.
function history(): FormWish[] {
  const calm = 'I think it is a lot of questions for nothing. I am fine.'
  const afraid = 'I do not like it when he says I owe him. I do not know how to stop.'
  const better = 'I have my own friends again. I want to be on the school trip.'
  const first: MatrixSaid = { levels: nine, type: 'cse', band: 'none', words: calm }
  const second: MatrixSaid = { levels: twentySix, type: 'cse', band: 'suspected', words: afraid }
  const third: MatrixSaid = { levels: fortyOne, type: 'dual', band: 'evidenced', words: afraid }
  const last: MatrixSaid = { levels: thirteen, type: 'cse', band: 'vulnerable', confirmed: true, words: better }
  const suspected = (ago: number) => reviewed(ago, 'cse', 'suspected', 'suspected')
  const evidenced = (ago: number) => reviewed(ago, 'dual', 'evidenced', 'evidenced')
  return [
    rfm('first', 700, matrix(first, 700)),
    rfm('second', 470, matrix(second, 470), { reviews: [suspected(420), suspected(370)] }),
    rfm('third', 330, matrix(third, 330), {
      reviews: [evidenced(280), evidenced(230), reviewed(180, 'dual', 'evidenced', 'suspected')],
    }),
    rfm('last', 40, matrix(last, 40)),
  ]
}

function judgedOtherwise(): FormWish[] {
  const below: MatrixSaid = {
    ...{ levels: twentyEight, type: 'cce', band: 'vulnerable', words: 'They are my cousins, not a gang.' },
    why: 'The points on friends and money were looked into with the family: the older friends are cousins, and the phone was theirs.',
  }
  const above: MatrixSaid = {
    ...{ levels: twenty, type: 'cce', band: 'suspected', words: 'I was only holding it for somebody.' },
    why: 'A bag was carried for somebody whom nobody will name. One such sign weighs more than the sum says.',
  }
  const reviews = [reviewed(100, 'cce', 'vulnerable', 'vulnerable'), reviewed(60, 'cce', 'vulnerable', 'vulnerable')]
  return [rfm('below', 150, matrix(below, 150), { reviews }), rfm('above', 30, matrix(above, 30), { followed: true })]
}

function overTime(before: Before): ChildWish[] {
  const plain: MatrixSaid = {
    levels: twentySix,
    type: 'cse',
    band: 'suspected',
    words: 'I would like one person to talk to.',
  } as const
  const same = (ago: number) => reviewed(ago, 'cse', 'suspected', 'suspected')
  return [
    {
      ...{ code: 'matrix-history', says: 'four matrices in two years: 9, 26, 41 and 13, which stands on a boundary' },
      ...{ ...inCare, given: 'Rowan', family: 'Storybook', age: 15, sex: 'female', places: livesAt('larkspur', 800) },
      ...{ episodes: [{ seen: before.days(320, 18), lasted: 9 }], forms: history() },
      ...{ directWork: 'closed', alsoInvolved: [{ part: 'family-practitioner', who: 'harriet' }] },
    },
    {
      ...{ code: 'matrix-review-due', says: 'a matrix whose first review is due within the week' },
      ...{ ...inCare, given: 'Ellis', family: 'Notreal', age: 14, sex: 'male', places: livesAt('larkspur', 500) },
      ...{ episodes: [], forms: [rfm('matrix', 52, matrix(plain, 52))] },
      referrals: [
        {
          ...{ kind: 'ce-team', by: 'morgan', daysAgo: 3, stands: 'matrix-needed', matrix: 'matrix' },
          asks: 'Talks about new friends only with a woman, and asks for the same one.',
        },
      ],
    },
    {
      ...{ code: 'matrix-expired', says: 'a matrix that is out of date, never reviewed and not renewed' },
      ...{ ...inCare, given: 'Harley', family: 'Blankform', age: 14, sex: 'female', places: livesAt('quarry', 500) },
      ...{ episodes: [], forms: [rfm('matrix', 200, matrix(plain, 200))] },
    },
    {
      ...{ code: 'matrix-reviewed-out', says: 'all three reviews made: a new matrix is needed' },
      ...{ ...inCare, given: 'Skye', family: 'Someone', age: 16, sex: 'female', places: livesAt('millrace', 500) },
      ...{ episodes: [], forms: [rfm('matrix', 130, matrix(plain, 130), { reviews: [same(90), same(50), same(10)] })] },
    },
  ]
}

function judged(): ChildWish[] {
  const notKnown: MatrixSaid = {
    ...{ levels: [2, 2, 'not-known', 2, 2, 2, 2, 2, 'not-known', 1, 1, 2, 2, 1], type: 'cce', band: 'suspected' },
    why: 'Two indicators are not known. What is known is enough to suspect it.',
    words: 'I do not talk about my phone.',
  }
  return [
    {
      ...{
        code: 'matrix-not-known',
        says: 'two indicators honestly not known: no scored band, submitted on judgement',
      },
      ...{ ...inCare, given: 'Taylor', family: 'Anyone', age: 13, sex: 'male', places: livesAt('larkspur', 300) },
      ...{ episodes: [], forms: [rfm('matrix', 20, matrix(notKnown, 20))] },
    },
    {
      ...{ code: 'matrix-judged', says: 'judged below the score, and half a year later above it' },
      ...{ ...inCare, given: 'Reece', family: 'Illustration', age: 15, sex: 'male', places: livesAt('quarry', 600) },
      ...{ episodes: [], forms: judgedOtherwise() },
    },
    {
      ...{ code: 'matrix-draft', says: 'a matrix that Morgan Testwell has half done, and nothing that it raises' },
      ...{ ...inCare, given: 'Poppy', family: 'Makebelieve', age: 14, sex: 'female', places: livesAt('larkspur', 300) },
      episodes: [],
      forms: [
        rfm(
          'draft',
          2,
          day => ({ ...opening('We began this in the car.'), ...indicators(twenty.slice(0, 7)), a07: day(2) }),
          {
            draft: true,
          },
        ),
      ],
    },
  ]
}

function besideOthers(before: Before): ChildWish[] {
  const now: MatrixSaid = { levels: twenty, type: 'cse', band: 'vulnerable', words: 'You asked me all this before.' }
  const hurried = { ...places.larkspur, sinceDays: 1, arrangement: 'emergency', missingRisk: 'yes' } as const
  return [
    {
      ...{ code: 'matrix-2018-beside', says: 'a matrix of 2018 from an older system beside one of 2024' },
      ...{ ...inCare, given: 'Isla', family: 'Mockup', age: 16, sex: 'female', places: livesAt('millrace', 900) },
      episodes: [],
      forms: [
        { of: 'cse-rfm-2018', name: '2018', by: 'morgan', ago: 1200, importedAgo: 60, says: matrixOf2018(1200) },
        rfm('2024', 25, matrix(now, 25)),
      ],
      referrals: [
        {
          ...{ kind: 'ce-team', by: 'morgan', daysAgo: 9, stands: 'accepted', matrix: '2024' },
          asks: 'Help to talk about keeping safe online.',
        },
      ],
    },
    {
      ...{
        code: 'care-assessment',
        says: 'a missing-from-care assessment of three months ago, to be renewed in three more',
      },
      ...{ ...inCare, given: 'Alfie', family: 'Standin', age: 13, sex: 'male', places: livesAt('larkspur', 500) },
      episodes: [{ seen: before.days(300, 19), lasted: 7 }],
      forms: [{ of: 'missing-from-care-assessment', name: 'care', by: 'morgan', ago: 95, says: careAssessment(95) }],
    },
    {
      ...{
        code: 'placed-in-emergency',
        says: 'placed in an emergency yesterday, with a known risk: the assessment is due',
      },
      ...{ authority: 'staffordshire', care: openAs('in-care', 1), given: 'Daisy', family: 'Drafted', age: 14 },
      ...{ sex: 'female', places: [hurried], episodes: [] },
    },
  ]
}

/** Children whose forms are the case. */
export const forms = (before: Before): ChildWish[] => [...overTime(before), ...judged(), ...besideOthers(before)]
