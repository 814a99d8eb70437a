// Lists that the partnership keeps and that no form asks for: the disruption tools (DISR-22.3).
import type { ListName, Option } from './input.ts'

/** The name of the list of disruption tools. */
export const toolsList: ListName = 'disruption-tools'

const groups = {
  'Care and abduction': [
    ['cawn', 'Child Abduction Warning Notice'],
    ['police-protection', 'Police protection'],
    ['emergency-protection', 'Emergency protection order'],
    ['recovery-order', 'Recovery order'],
    ['high-court', 'High Court injunction or wardship'],
  ],
  'Orders on a person': [
    ['sexual-risk-order', 'Sexual risk order'],
    ['sexual-harm-order', 'Sexual harm prevention order'],
    ['slavery-order', 'Slavery and trafficking prevention or risk order'],
    ['cce-order', 'Child criminal exploitation prevention order'],
    ['stalking-order', 'Stalking protection order'],
    ['serious-crime-order', 'Serious crime prevention order'],
    ['gang-injunction', 'Gang injunction'],
    ['community-protection', 'Community protection notice or civil injunction'],
  ],
  'Places and businesses': [
    ['closure', 'Closure notice or order'],
    ['hotel-notice', 'Notice to a hotel for guest information'],
    ['licensing', 'Licensing review: alcohol, taxi, takeaway'],
    ['housing', 'Housing, planning or environmental health'],
  ],
  'Phones and vehicles': [
    ['phone', 'Number blocked, phone seized or account reported'],
    ['telecommunications', 'Drug dealing telecommunications restriction order'],
    ['vehicle', 'Vehicle marked or seized, taxi licence'],
  ],
  'Help and information': [
    ['nrm', 'National Referral Mechanism'],
    ['intelligence', 'Information report to the police'],
    ['visit', 'Letter, visit or talk with an employer'],
    ['guardianship', 'Community guardianship or a patrol'],
    ['other', 'Something else'],
  ],
} as const

/** The recommended tools. Keys are never given again. */
export const recommendedTools: readonly Option[] = Object.values(groups).flatMap(list =>
  list.map(([key, label]) => ({ key, label })),
)

/** A list with what asks for it. */
export type ListBesideForms = {
  readonly list: ListName
  readonly title: string
  readonly recommended: readonly Option[]
  readonly uses: readonly { readonly form: string; readonly asked: string }[]
  readonly closed: boolean
}

/** Every such list. */
export const listsBesideForms: readonly ListBesideForms[] = [
  {
    ...{ list: toolsList, title: 'Disruption tools', recommended: recommendedTools, closed: false },
    uses: [{ form: 'Disruption of a child’s exploitation', asked: 'Which tool?' }],
  },
]
