// An invented form that asks in every way that a form can ask, for stories and tests of drawing.
import {
  chose,
  day,
  instrument,
  line,
  multi,
  parts,
  single,
  table,
  text,
  tick,
  time,
} from '../../../domain/instruments/index.ts'

const about = 'About the child'
const many = Array.from({ length: 12 }, (_, n) => ({ key: `reason-${n + 1}`, label: `Reason number ${n + 1}` }))

/** The form. */
export const everyKind = instrument({
  code: 'example',
  version: '1',
  title: 'A form that asks in every way',
  name: 'Example form',
  citation: { source: '002', lines: 'none', checkedOn: '2026-11-22' },
  from: null,
  until: null,
  section: 'referrals',
  about: 'child',
  life: null,
  notices: [
    { at: 'top', says: 'Complete every part that you can.' },
    { at: { section: 'What happened' }, says: 'Write what was seen and heard, and by whom.' },
    { at: 'end', says: 'Send it to the team when it is complete.' },
  ],
  questions: {
    x01: { section: about, label: 'Childs Name', input: line, required: true, from: 'child.name' },
    x02: { section: about, label: 'Date of Birth:', input: day, required: true, from: 'child.born-on' },
    x03: { section: about, label: 'Age', input: { kind: 'computed' }, from: 'child.age' },
    x04: {
      section: about,
      label: 'Is an interpreter needed?',
      input: single([
        { key: 'yes', label: 'Yes' },
        { key: 'no', label: 'No' },
      ]),
    },
    x05: { section: about, label: 'Which language?', input: line, when: chose('x04', 'yes'), required: true },
    x06: { section: about, label: 'Reasons', input: multi(many), prompts: ['Tick all that are true.'] },
    x07: { section: about, label: 'Main reason', input: single(many) },
    x08: { section: 'What happened', label: 'What happened?', input: text, required: true, hint: 'In their words.' },
    x09: { section: 'What happened', label: 'At what time?', input: time },
    x10: { section: 'What happened', label: 'How many people?', input: { kind: 'number', least: 0, most: 99 } },
    x11: {
      section: 'What happened',
      label: 'Where, and with whom?',
      input: parts({ where: { label: 'Where', cell: line }, seen: { label: 'Last seen', cell: day } }),
    },
    x12: {
      section: 'What happened',
      label: 'People who were there',
      input: table({ name: { label: 'Name', cell: line }, role: { label: 'Role', cell: line } }),
    },
    x13: { section: 'Decision', label: 'No further action', input: tick, oneOf: 'decision' },
    x14: { section: 'Decision', label: 'Discuss with the team', input: tick, oneOf: 'decision' },
    x15: { section: 'Signatures', label: 'I have told the child who will see this', input: tick },
    x16: { section: 'Signatures', label: 'Signed', input: { kind: 'signature', by: 'writer' }, required: true },
    x17: { section: 'Signatures', label: 'Signed by the parent', input: { kind: 'signature', by: 'paper' } },
  },
})
