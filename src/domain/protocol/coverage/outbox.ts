// Rows of the catalogue about the daily alert, its clock, and how anything is sent.
import { type Covered, carriedOut } from './covered.ts'

const screens = 'src/web/screens/digest/digest-screens.test.ts'
const year = 'src/actions/outbox/year.test.ts'
const delivery = 'src/actions/outbox/outbox.test.ts'

/** What is carried out, and where. */
export const outboxCoverage: readonly Covered[] = [
  carriedOut(
    ...(['SW-9.5', '004', '9.5'] as const),
    'Pod co-ordinators, managers and the exploitation social worker are alerted every day to the children who are missing.',
    screens,
    'Daily digest: who is missing, who came back, what is overdue; who gets it is chosen by authority',
  ),
  carriedOut(
    ...(['CLK-13', '004', '9.5'] as const),
    'The daily alert is made at 07:00 in London on every day of the year; a day without one raises an alarm.',
    year,
    'Daily digest, its alarm at home from 07:30, the outbox of administrators, and the page /health',
  ),
  carriedOut(
    ...(['SEC-1', '004', 'L1524'] as const),
    'Forms and notifications are sent in a secure way only.',
    delivery,
    'They stay in Homeward; an e-mail holds a reference and a link, and goes to allowed domains only, by default nowhere',
  ),
]
