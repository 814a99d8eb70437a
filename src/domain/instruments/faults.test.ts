import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseDay } from '../kernel/index.ts'
import { chose } from './condition.ts'
import { instrumentFaults } from './faults.ts'
import { line, single } from './input.ts'
import { type Band, type Instrument, instrument } from './instrument.ts'
import type { Question } from './question.ts'

const day = (text: string) => parseDay(text)
const question = (input: Question['input'] = line, more: Partial<Question> = {}): Question => ({
  section: 'A section',
  label: 'A question',
  input,
  ...more,
})
const form = (given: Partial<Instrument> = {}): Instrument =>
  instrument({
    code: 'a-form',
    version: '1',
    title: 'A form',
    name: 'A form',
    citation: { source: '000', lines: 'L1', checkedOn: '2026-11-22' },
    from: null,
    until: null,
    section: 'assessments',
    about: 'child',
    notices: [],
    questions: { x01: question() },
    life: null,
    ...given,
  })
const faults = (given: Partial<Instrument>) => instrumentFaults([form(given)])
const level: Question['input'] = { kind: 'level', levels: [['0'], ['1'], ['2'], ['3'], ['4']] }
const band = (key: string, from: number, to: number): Band => ({ key, label: key, printed: `${from}-${to}`, from, to })
const scored = (...bands: Band[]) => faults({ questions: { x01: question(level) }, bands })

describe('what is wrong with the definition of a form', () => {
  it('is nothing where nothing is', () => assert.deepEqual(faults({}), []))

  it('is a question that stands twice', () => {
    assert.deepEqual(faults({ review: { x01: question() } }), ['a-form 1: x01 stands twice'])
  })

  it('is an option that stands twice, one without words, and a choice that offers none', () => {
    const twice = single([
      { key: 'a', label: 'A' },
      { key: 'a', label: ' ' },
    ])
    assert.deepEqual(faults({ questions: { x01: question(twice), x02: question(single([])) } }), [
      'a-form 1: x01 has the option “a” twice',
      'a-form 1: x01 has an option without words',
      'a-form 1: x02 offers no option',
    ])
  })

  it('is a question without a label, and a level without a descriptor', () => {
    const bare: Question['input'] = { kind: 'level', levels: [['0'], ['1'], [], ['3'], ['4']] }
    assert.deepEqual(faults({ questions: { x01: question(line, { label: ' ' }), x02: question(bare) } }), [
      'a-form 1: x01 has no label',
      'a-form 1: x02 has a level without a descriptor',
    ])
  })

  it('is a gap between two bands, below the first and above the last', () => {
    assert.deepEqual(scored(band('low', 0, 1), band('high', 3, 4)), ['a-form 1: has no band for 2 to 2'])
    assert.deepEqual(scored(band('low', 1, 2), band('high', 3, 3)), [
      'a-form 1: has no band for 0 to 0',
      'a-form 1: has no band for 4 to 4',
    ])
  })

  it('is a total in two bands', () => {
    assert.deepEqual(scored(band('low', 0, 2), band('high', 2, 4)), [
      'a-form 1: has two bands for 2 (“high” begins before the one below it ends)',
    ])
  })

  it('is a condition on a question that there is not', () => {
    const questions = {
      x01: question(line, { when: chose('x09', 'a') }),
      x02: question(line, { requiredWhen: { kind: 'not', of: { kind: 'answered', question: 'x08' } } }),
    }
    assert.deepEqual(faults({ questions }), [
      'a-form 1: x01 depends on “x09”, which is no question of the form',
      'a-form 1: x02 depends on “x08”, which is no question of the form',
    ])
  })

  it('is a page with a question that there is not, and a question on two pages or on none', () => {
    const pages = [
      { key: 'one', title: 'One', questions: ['x01', 'x09'] },
      { key: 'one', title: 'Two', questions: ['x01'] },
    ]
    assert.deepEqual(faults({ questions: { x01: question(), x02: question() }, pages }), [
      'a-form 1: has the page “one” twice',
      'a-form 1: asks x01 on two pages',
      'a-form 1: has “x09” on a page, which is no question of it',
      'a-form 1: asks x02 on no page',
    ])
  })

  it('is two versions that hold on the same day; one after the other is as it should be', () => {
    const first = form({ until: day('2026-04-02') })
    const second = form({ version: '2', from: day('2026-04-01') })
    assert.deepEqual(instrumentFaults([first, second]), ['a-form: versions 1 and 2 both hold from 2026-04-01'])
    assert.deepEqual(instrumentFaults([{ ...first, until: day('2026-04-01') }, second]), [])
    assert.deepEqual(instrumentFaults([form(), form({ version: '2' })]), ['a-form: versions 1 and 2 both hold always'])
  })

  it('is one version twice', () => assert.ok(instrumentFaults([form(), form()]).includes('a-form 1 stands twice')))

  it('is named all at once, over all forms', () => {
    const broken = form({
      questions: { x01: question(single([])), x02: question(level), x03: question(line, { when: chose('x09', 'a') }) },
      review: { x01: question() },
      bands: [band('low', 0, 1), band('high', 1, 2)],
    })
    const other = form({ code: 'another-form', questions: { y01: question(line, { label: '' }) } })
    assert.deepEqual(instrumentFaults([broken, form({ version: '2' }), other]), [
      'a-form: versions 1 and 2 both hold always',
      'a-form 1: x01 offers no option',
      'a-form 1: x03 depends on “x09”, which is no question of the form',
      'a-form 1: x01 stands twice',
      'a-form 1: has two bands for 1 (“high” begins before the one below it ends)',
      'a-form 1: has no band for 3 to 4',
      'another-form 1: y01 has no label',
    ])
  })
})
