// What each section of a record is called on every page.
import type { Section } from '../../../domain/access/index.ts'

/** The name of a section by its code. A code that is not here is shown as it is. */
export const sectionNames: Readonly<Record<string, string>> = {
  record: 'Which authority answers',
  identity: 'Who the child is',
  'social-care': 'Social care',
  placement: 'Where the child lives',
  involvement: 'Who is involved',
  'notify-blocks': 'Who must not be told',
  episodes: 'Missing episodes',
  'police-assessments': 'Police assessments',
  'level-disputes': 'Disputes over the police level',
  protection: 'Protection',
  'prevention-interviews': 'Prevention interviews',
  'return-interview-offers': 'Offers of a return interview',
  'return-interviews': 'Return interviews',
  'case-reviews': 'Urgent case reviews',
  meetings: 'Intervention meetings',
  notices: 'Letters and notices',
  duties: 'Duties',
  contact: 'How to reach the child',
  addresses: 'Addresses',
  family: 'Family',
  professionals: 'Professionals',
  education: 'Education',
  health: 'Health',
  'sexual-health-and-identity': 'Sexual health and identity',
  communication: 'Communication',
  identifiers: 'Identifiers',
  'legal-status': 'Legal status',
  photograph: 'Photograph',
} satisfies Partial<Record<Section, string>>
