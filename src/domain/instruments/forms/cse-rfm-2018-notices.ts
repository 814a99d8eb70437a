// Form c: the words that the 2018 matrix prints besides its questions.
import type { Notice } from '../instrument.ts'
import { cse2018Sections } from './cse-rfm-2018-questions.ts'

const before = { section: cse2018Sections.writer }

/** What the matrix prints before the person completing it, and over its indicators. */
export const cse2018Notices: readonly Notice[] = [
  {
    at: before,
    says: 'This risk tool has been developed to be used by practitioners working with children who are thought to be involved in child sexual exploitation. The use of the term “child” in this document refers to all children under the age of 18, as defined in the Children Act 1989. However, it may be used by practitioners working with young people over 18 who have a learning difficulty or where there are competence concerns.',
  },
  {
    at: before,
    says: 'The legal age of consent in the UK is 16.  A child under 13 is not legally capable of consenting to sexual activity. Any offence under the Sexual Offences Act 2003 involving a child under 13 should be taken to indicate a risk of significant harm to the child. In accordance with the Sexual Offences Act 2003 Section 74: “For the purposes of this Part, a person consents if he/she agrees by choice, and has the freedom and capacity to make that choice.”',
  },
  { at: before, says: 'Police, Accident and Emergency and Fire and Rescue Staff Only' },
  {
    at: before,
    says: 'Completion of this matrix is only required in circumstances where a Multi-Agency Referral Form (MARF) has not been completed; but lower level intervention maybe required. In this case, you are required to complete to pages 1- 3 and email the form in its entirety to Catch22 via a password protected secure email.',
  },
  { at: { section: 'Abuse / Neglect' }, says: 'Risk Indicators' },
]
