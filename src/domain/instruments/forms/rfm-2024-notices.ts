// Form a: the words that the 2024 matrix prints besides its questions. The telephone numbers are left out: they are configured.
import type { Notice } from '../instrument.ts'
import { rfm2024Sections } from './rfm-2024-questions.ts'

const { sharing } = rfm2024Sections

/** What the matrix prints at its top, before its sections and at its end. */
export const rfm2024Notices: readonly Notice[] = [
  { at: 'top', says: 'Initial RFM’s – Please Complete all sections' },
  {
    at: 'top',
    says: 'Review RFM’s – Please update section E ONLY and do not add information into other boxes in the form.',
  },
  {
    at: 'top',
    says: 'PLEASE NOTE THE RFM IS NOT A REFERAL TO CHILDREN’S SOCIAL CARE – REFERALS SHOULD BE MADE VIA THE CHILDREN’S ADVICE AND DUTY TEAM FOR STOKE AND FOR STAFFORDSHIRE THE CHILDRENS ADVICE AND SUPPORT SERVICE',
  },
  {
    at: { section: sharing },
    says: 'Information relating to actual or suspected Child Exploitation may be shared when it is reasonable to believe that doing so will prevent a crime and or safeguard children. To assure a co-ordinated response that fully addresses safeguarding concerns relating to child exploitation, and ensure appropriate support and interventions can be accessed, all relevant data should be shared and considered, as permitted within the stipulations of the Data Protection Act',
  },
  {
    at: { section: 'Indicators' },
    says: 'From the indicators on the next pages, Mark an (X) by either 0,1,2,3 or 4 on each of the categories which best describes the current situation for the child.  Please add these scores at the end to give an indication of risk.',
  },
  { at: { section: 'Indicators' }, says: 'When completing the Risk Factor Matrix:' },
  {
    at: { section: 'Indicators' },
    says: 'Complete the RFM as soon as risk is identified, ideally with the child present and engaged.',
  },
  {
    at: { section: 'Indicators' },
    says: 'Give as much detail as possible around why indicators have been selected in the comment’s boxes provided; including sources of information, whether suspected or observed and whether recent or non-recent.',
  },
  {
    at: { section: 'Indicators' },
    says: 'When selecting risk level, if you are unsure please consult with appropriate partner agencies or seek managerial/supervisory support.',
  },
  {
    at: { section: 'Indicators' },
    says: 'It is recommended that the form is completed electronically for ease of review.',
  },
  {
    at: { section: 'Professional Judgement (Scoring section)' },
    says: 'Once you have completed all the sections above – please consider if you think the level indicated by the scores matches your concerns based on Professional judgement. If you feel there is a lack of evidence however the risk may be higher/lower than indicated by the scoring sections for Low/Medium/High, detail below whether you agree with the score or whether you will override this.',
  },
  {
    at: 'end',
    says: 'IF ALL 3 REVIEW SECTIONS ARE COMPLETE, THEN A NEW RISK FACTOR MATRIX FORM MUST BE COMPLETED. RFMS SHOULD ONLY DETAIL 6 MONTHS WORTH OF INFORMATION',
  },
]
